import { QueryView } from '../../app/query/QueryView'
import { DataTable, type Column } from '../../app/ui/DataTable'
import type { VoicePartsFragment, WhoToAskQuery } from '../../gql/graphql'
import { useWhoToAsk } from './usePlanQuestions'
import { useWords, type Words } from './useWords'

/** Which municipalities, groups and organisations are not nominated yet, and over whom to ask them. */
export function MissingVoices({ event, version, hasNominated }: { event: string; version: number; hasNominated: boolean }) {
  const { texts } = useWords()
  const query = useWhoToAsk(event, version)
  return (
    <section className="stack">
      <h3>{texts.ask.title}</h3>
      {!hasNominated && <p>{texts.ask.noStart}</p>}
      <QueryView query={query}>{({ whoToAsk }) => <Voices missing={whoToAsk} />}</QueryView>
    </section>
  )
}

function Voices({ missing }: { missing: WhoToAskQuery['whoToAsk'] }) {
  const words = useWords()
  const { texts: { ask: texts }, formats } = words
  const n = formats.number
  const rows = [...missing.interestGroups, ...missing.regions, ...missing.organisations].sort((one, other) => (one.steps ?? Infinity) - (other.steps ?? Infinity) || 0)
  return (
    <>
      <p>
        {texts.say({
          regions: n(missing.regions.length), regionCount: n(missing.regionCount), groups: n(missing.interestGroups.length), groupCount: n(missing.interestGroupCount),
          organisations: n(missing.organisations.length), organisationCount: n(missing.organisationCount),
        })}
      </p>
      <DataTable caption={texts.table} columns={toColumns(words)} rows={rows} rowKey={({ kind, id }) => `${kind} ${id}`} pageSize={15} csv={{ title: texts.title }} />
      <p className="quiet small">{texts.note}</p>
    </>
  )
}

function toColumns(words: Words): Column<VoicePartsFragment>[] {
  const { ask: texts } = words.texts
  const kindOf = ({ kind }: VoicePartsFragment) => (kind === 'REGION' ? words.common.levels.MUNICIPALITY : words.common.kinds[kind].one)
  return [
    { key: 'who', header: texts.who, value: ({ name }) => name },
    { key: 'kind', header: texts.kind, value: kindOf },
    { key: 'ask', header: texts.ask, value: ({ ask }) => ask?.name ?? null, cell: ({ ask }) => ask?.name ?? '–' },
    { key: 'way', header: texts.way, value: (voice) => toWay(voice, words) },
    { key: 'steps', header: texts.steps, value: ({ steps }) => steps ?? null, cell: ({ steps }) => (steps == null ? '–' : words.formats.number(steps)) },
  ]
}

function toWay({ members, steps, reaches, through }: VoicePartsFragment, { texts, formats }: Words): string {
  if (members === 0) return texts.ask.noMembers
  if (steps == null || !reaches) return texts.ask.noWay
  if (steps === 0) return texts.ask.itself
  return steps === 1 ? texts.ask.direct(reaches.name) : texts.ask.through(formats.list(through.map(({ name }) => name)), reaches.name)
}
