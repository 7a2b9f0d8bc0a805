import { downloadFile } from '../../app/download'
import { Button } from '../../app/ui/Button'
import { DataTable, type Column } from '../../app/ui/DataTable'
import { Disclosure } from '../../app/ui/Disclosure'
import type { PlanPageQuery } from '../../gql/graphql'
import { nameIn } from './conditions'
import { toPanelShares, type Lottery, type PanelShare } from './toLottery'
import { toCertificate } from './toCertificate'
import { useWords, type Words } from './useWords'

interface LotteryViewProps {
  data: PlanPageQuery
  lottery: Lottery
  /** the lowest chance of those who fit on some list, and the bound that proves it; null where an old draw did not keep them */
  minimum: number | null
  bound: number | null
  file: { name: string; content: string }
}

/** The proof in plain words, the chance of everybody, and every list that may be drawn. */
export function LotteryView({ data: { event, eventPlan: plan }, lottery, minimum, bound, file }: LotteryViewProps) {
  const words = useWords()
  const { texts: { lottery: texts }, formats } = words
  const nameOf = nameIn(plan.candidates)
  const csv = (title: string) => ({ title: `${title}: ${event?.name ?? plan.id}`, sources: [event?.source] })
  return (
    <div className="stack">
      {toCertificate({ lottery, minimum, bound }, nameOf, words).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <DataTable caption={texts.chances} columns={toChanceColumns(lottery, nameOf, words)} rows={lottery.probabilities} rowKey={({ id }) => id} pageSize={15} initialSort={{ key: 'chance', direction: 'ascending' }} csv={csv(texts.chances)} />
      <Disclosure title={texts.panels(formats.number(lottery.panels.length))}>
        <div className="stack">
          <p className="small">{texts.panelsNote}</p>
          <DataTable caption={texts.panelsTable} columns={toPanelColumns(nameOf, words)} rows={toPanelShares(lottery)} rowKey={({ number }) => String(number)} pageSize={10} csv={csv(texts.panelsTable)} />
        </div>
      </Disclosure>
      <div className="row">
        <Button onPress={() => downloadFile(file.name, file.content, 'application/json')}>{texts.file}</Button>
        <span className="small quiet planning-hash">{texts.hash(lottery.poolSha256)}</span>
      </div>
    </div>
  )
}

type Chance = Lottery['probabilities'][number]

function toChanceColumns({ mustHave, mustNot }: Lottery, nameOf: (id: string) => string, { texts: { lottery: texts, columns }, formats }: Words): Column<Chance>[] {
  const note = ({ id, probability }: Chance) => (mustNot.includes(id) ? texts.never : mustHave.includes(id) ? texts.always : probability === 0 ? texts.unreachable : '')
  return [
    { key: 'name', header: columns.name, value: ({ id }) => nameOf(id) },
    { key: 'chance', header: texts.chance, value: ({ probability }) => probability, cell: ({ probability }) => formats.percent(probability) },
    { key: 'note', header: texts.note, value: note },
    { key: 'id', header: texts.id, value: ({ id }) => id },
  ]
}

const POINTS = 6

function toPanelColumns(nameOf: (id: string) => string, { texts: { lottery: texts }, formats }: Words): Column<PanelShare>[] {
  return [
    { key: 'number', header: texts.number, value: ({ number }) => number },
    { key: 'probability', header: texts.probability, value: ({ probability }) => probability, cell: ({ probability }) => formats.percent(probability, 2) },
    { key: 'from', header: texts.from, value: ({ from }) => from, digits: POINTS },
    { key: 'to', header: texts.to, value: ({ to }) => to, digits: POINTS },
    { key: 'members', header: texts.members, value: ({ members }) => members.map((id) => `${nameOf(id)} [${id}]`).join(', '), cell: ({ members }) => <Disclosure title={texts.names(formats.number(members.length))}>{members.map(nameOf).join(', ')}</Disclosure> },
  ]
}
