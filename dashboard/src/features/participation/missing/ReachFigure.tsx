import { useFormats, useTexts } from '../../../app/i18n/language'
import { Button } from '../../../app/ui/Button'
import type { Column } from '../../../app/ui/DataTable'
import { Disclosure } from '../../../app/ui/Disclosure'
import { ChartFrame } from '../../../charts/ChartFrame'
import { newestOf } from '../../../charts/newestOf'
import { StepChart } from '../../../charts/StepChart'
import type { ParticipationReachedQuery } from '../../../gql/graphql'
import type { SectionProps } from '../sectionProps'
import { toChoice } from '../toFilter'
import { missingTexts } from './texts'
import { reachLink } from './useMissing'

type Row = ParticipationReachedQuery['participationReach']['rows'][number]

/** What share of the municipalities, interest groups and organisations was ever reached, and who was not. */
export function ReachFigure({ data, state, filter, onChange }: SectionProps & { data: ParticipationReachedQuery }) {
  const texts = useTexts(missingTexts)
  const formats = useFormats()
  const { rows, sources } = data.participationReach
  const { of, text } = texts.reach
  const known = rows.filter(({ total }) => total > 0)
  const say = (row: Row) => text(formats.number(row.reached), formats.number(row.total), formats.percent(row.share, 0))
  return (
    <ChartFrame
      hasPicture={known.length > 0}
      title={`${texts.reach.say(known.find((row) => row.of === 'MUNICIPALITY'), formats)} (${texts.reachedAs[state.reached]})`}
      description={`${texts.reach.description} ${texts.reach.choose}`}
      unit={texts.reach.unit}
      sources={sources}
      date={newestOf(sources)}
      filter={filter}
      queryHref={reachLink(state)}
      table={{ columns: toColumns(texts), rows, rowKey: (row) => row.of }}
    >
      {known.length > 0 && (
        <StepChart
          label={texts.reach.chart} names={texts.reach.keys} onChoose={() => onChange({ people: state.reached, counted: 'pairs' })}
          rows={known.map((row) => ({ key: row.of, label: of[row.of] ?? row.of, start: 100, reached: 100 * (row.share ?? 0), text: say(row), sentence: texts.reach.sentence(of[row.of] ?? row.of, say(row)) }))}
        />
      )}
      {known.filter(({ missing }) => missing.length > 0).map((row) => (
        <Disclosure key={row.of} title={texts.reach.names(of[row.of] ?? row.of, formats.number(row.missing.length), formats.number(row.total - row.reached))}>
          <ul className="plain-list row">
            {row.missing.map(({ key, label }) => <li key={key}><Button variant="quiet" onPress={() => onChange(toChoice(row.of, key) ?? {})}>{label}</Button></li>)}
          </ul>
        </Disclosure>
      ))}
    </ChartFrame>
  )
}

function toColumns({ reach: { columns, of } }: (typeof missingTexts)['de']): Column<Row>[] {
  return [
    { key: 'of', header: columns.of, value: (row) => of[row.of] ?? row.of },
    { key: 'total', header: columns.total, value: (row) => row.total },
    { key: 'reached', header: columns.reached, value: (row) => row.reached },
    { key: 'missing', header: columns.missing, value: (row) => row.total - row.reached },
    { key: 'share', header: columns.share, value: (row) => row.share, digits: 3 },
  ]
}
