import type { PlanPartsFragment } from '../../gql/graphql'
import type { Candidate } from './planCounts'
import type { Words } from './useWords'

/** What a draw keeps beside seats and quotas, as it is edited and sent. */
export interface Conditions {
  mustHave: string[]
  mustNot: string[]
  households: string[][]
  oncePerOrganisation: boolean
}

export function toConditions({ mustHave, mustNot, households, oncePerOrganisation }: PlanPartsFragment['conditions']): Conditions {
  return { mustHave: [...mustHave], mustNot: [...mustNot], households: households.map((members) => [...members]), oncePerOrganisation }
}

export function sameConditions(one: Conditions, other: Conditions): boolean {
  return JSON.stringify(toConditions(one)) === JSON.stringify(toConditions(other))
}

export const namedBy = ({ mustHave, mustNot, households }: Conditions) => new Set([...mustHave, ...mustNot, ...households.flat()])

/** "Immer dabei: Ada. Ausgeschlossen: Ben. Ein Haushalt: Cem und Dora. Jede Organisation höchstens einmal." */
export function toConditionLines(conditions: Conditions, nameOf: (id: string) => string, { texts: { conditions: texts }, formats }: Words): string[] {
  const names = (ids: readonly string[]) => formats.list(ids.map(nameOf))
  return [
    ...(conditions.mustHave.length > 0 ? [texts.always(names(conditions.mustHave))] : []),
    ...(conditions.mustNot.length > 0 ? [texts.never(names(conditions.mustNot))] : []),
    ...conditions.households.map((members) => texts.together(names(members))),
    ...(conditions.oncePerOrganisation ? [texts.onceLine] : []),
  ]
}

export const nameIn = (candidates: readonly Candidate[]) => {
  const names = new Map(candidates.map(({ id, name }) => [id, name]))
  return (id: string) => names.get(id) ?? id
}
