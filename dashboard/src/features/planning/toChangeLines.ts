import type { ParticipationStage } from '../../gql/graphql'
import { toQuotaLabel } from './toLabels'
import { toConditionLines, type Conditions } from './conditions'
import type { Words } from './useWords'

interface Bounds {
  feature: string
  value: string
  min: number
  max: number
}

/** What planChange gives as JSON. */
interface Snapshot {
  /** changes of earlier versions kept no conditions */
  state: { capacity: number | null; quotas: Bounds[]; conditions?: Conditions; list: string[]; waiting: string[]; tables: string[][] }
  rows: { stakeholder: string; stage: ParticipationStage; date: string | null }[]
}

const ORDER: readonly ParticipationStage[] = ['NOMINATED', 'INVITED', 'ACCEPTED', 'DECLINED', 'ATTENDED', 'ABSENT']

interface Texts {
  before: string
  after: string
}

/** What a change did, line by line: "Plätze: 60 → 40", "Ada: benannt → eingeladen". Only what differs. */
export function toChangeLines(json: Texts, nameOf: (id: string) => string, words: Words): string[] {
  const [before, after] = [JSON.parse(json.before) as Snapshot, JSON.parse(json.after) as Snapshot]
  return [...stateLines(before.state, after.state, words), ...quotaLines(before.state, after.state, words), ...conditionLines(before.state, after.state, { nameOf, words }), ...listLines(before.state, after.state, { nameOf, words }), ...stageLines(before, after, { nameOf, words })]
}

function stateLines(before: Snapshot['state'], after: Snapshot['state'], { texts, formats }: Words): string[] {
  const { details } = texts.history
  const line = (label: string, old: number | null, next: number | null) => (old === next ? [] : [details.change(label, old === null ? details.nothing : formats.number(old), next === null ? details.nothing : formats.number(next))])
  return [...line(texts.places.seats, before.capacity, after.capacity), ...line(texts.draw.waiting, before.waiting.length, after.waiting.length), ...line(texts.steps.tables.title, before.tables.length, after.tables.length)]
}

function quotaLines(before: Snapshot['state'], after: Snapshot['state'], words: Words): string[] {
  const { details } = words.texts.history
  const of = ({ quotas }: Snapshot['state']) => new Map(quotas.map((quota) => [toQuotaLabel(quota, words), `${quota.min}–${quota.max}`]))
  const [old, next] = [of(before), of(after)]
  return [...new Set([...old.keys(), ...next.keys()])].filter((label) => old.get(label) !== next.get(label)).map((label) => details.change(label, old.get(label) ?? details.nothing, next.get(label) ?? details.nothing))
}

function conditionLines(before: Snapshot['state'], after: Snapshot['state'], { nameOf, words }: Naming): string[] {
  const { details } = words.texts.history
  const of = ({ conditions }: Snapshot['state']) => (conditions ? toConditionLines(conditions, nameOf, words) : [])
  const [old, next] = [of(before), of(after)]
  return [...old.filter((line) => !next.includes(line)).map(details.noLonger), ...next.filter((line) => !old.includes(line)).map(details.fromNowOn)]
}

interface Naming {
  nameOf: (id: string) => string
  words: Words
}

function listLines(before: Snapshot['state'], after: Snapshot['state'], { nameOf, words: { texts } }: Naming): string[] {
  const { details } = texts.history
  const without = (ids: string[], others: string[]) => ids.filter((id) => !others.includes(id)).map(nameOf)
  return [...without(after.list, before.list).map(details.joined), ...without(before.list, after.list).map(details.left)]
}

function stageLines(before: Snapshot, after: Snapshot, { nameOf, words: { texts, common } }: Naming): string[] {
  const { details } = texts.history
  const stageOf = ({ rows }: Snapshot, id: string) => {
    const stages = rows.filter(({ stakeholder }) => stakeholder === id).sort((one, other) => ORDER.indexOf(one.stage) - ORDER.indexOf(other.stage))
    const last = stages.at(-1)?.stage
    return last ? common.stages[last] : details.nothing
  }
  const people = [...new Set([...before.rows, ...after.rows].map(({ stakeholder }) => stakeholder))]
  return people.map((id) => details.change(nameOf(id), stageOf(before, id), stageOf(after, id)))
}
