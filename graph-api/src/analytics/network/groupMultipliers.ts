import { type MissingGroup, nearestMultipliers } from './nearestMultipliers.js'

/**
 * Who is with us already and could reach a group of people, such as those of an age in a place: whoever has most of them within reach. Within reach
 * of a person are those with whom a tie exists, and those in a common organisation: the neighbours in the union of the network of persons and the
 * one-mode projection of persons and organisations (Breiger, "The Duality of Persons & Groups", Social Forces 53, 1974). Members count once each, the
 * person not among them. Equal counts: more ties first, then the id. Where nobody has a member within reach, the start of the shortest path over ties and
 * memberships (nearestMultipliers.ts). Cost: for each group O(its ties, and for each member those known in the same organisations), beside sorting.
 */
export interface GroupMultiplier {
  readonly id: string
  /** Members of the group within reach. */
  readonly reached: number
  /** Of these, by a tie. */
  readonly byTie: number
  /** Organisations in common with members, those with most of them first. */
  readonly organisations: readonly string[]
  /** Ties and memberships on the shortest way to a member: 1 a tie, 2 a common organisation; 0 a member itself. */
  readonly steps: number
}

export interface GroupMultiplierQuestion {
  /** Pairs of persons who know each other, in either direction. */
  readonly ties: readonly (readonly [string, string])[]
  readonly memberships: readonly (readonly [person: string, organisation: string])[]
  /** Persons who are with us already and can ask. */
  readonly known: readonly string[]
  readonly groups: readonly MissingGroup[]
  /** How many to name for each group. */
  readonly most: number
}

export function groupMultipliers(question: GroupMultiplierQuestion): Map<string, readonly GroupMultiplier[]> {
  const links = linksOf(question)
  const found = question.groups.map(({ key, members }) => [key, nearTo(links, members).slice(0, question.most)] as const)
  const far = question.groups.filter((_group, index) => found[index]?.[1].length === 0)
  return new Map([...found, ...farFrom(question, far)])
}

interface Links {
  readonly known: ReadonlySet<string>
  readonly tied: ReadonlyMap<string, ReadonlySet<string>>
  readonly organisationsOf: ReadonlyMap<string, ReadonlySet<string>>
  /** Those known in each organisation. */
  readonly knownIn: ReadonlyMap<string, ReadonlySet<string>>
}

function linksOf({ ties, memberships, known }: GroupMultiplierQuestion): Links {
  const isKnown = new Set(known)
  return {
    known: isKnown,
    tied: setsOf([...ties, ...ties.map(([one, other]) => [other, one] as const)]),
    organisationsOf: setsOf(memberships),
    knownIn: setsOf(memberships.filter(([person]) => isKnown.has(person)).map(([person, organisation]) => [organisation, person] as const)),
  }
}

function setsOf(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>()
  for (const [from, to] of pairs) (sets.get(from) ?? sets.set(from, new Set()).get(from))?.add(to)
  return sets
}

interface Reach { reached: number; byTie: number; readonly organisations: Map<string, number> }

function nearTo(links: Links, members: readonly string[]): GroupMultiplier[] {
  const reaches = new Map<string, Reach>()
  for (const member of new Set(members)) addReached(links, reaches, member)
  return [...reaches].map(([id, { reached, byTie, organisations }]) => ({ id, reached, byTie, organisations: mostFirst(organisations), steps: byTie > 0 ? 1 : 2 }))
    .sort((one, other) => other.reached - one.reached || other.byTie - one.byTie || (one.id < other.id ? -1 : 1))
}

function addReached({ known, tied, organisationsOf, knownIn }: Links, reaches: Map<string, Reach>, member: string): void {
  const byTie = [...tied.get(member) ?? []].filter((person) => known.has(person) && person !== member)
  const near = new Set(byTie)
  for (const person of byTie) reachOf(reaches, person).byTie += 1
  for (const organisation of organisationsOf.get(member) ?? []) {
    for (const person of knownIn.get(organisation) ?? []) {
      if (person === member) continue
      near.add(person)
      const { organisations } = reachOf(reaches, person)
      organisations.set(organisation, (organisations.get(organisation) ?? 0) + 1)
    }
  }
  for (const person of near) reachOf(reaches, person).reached += 1
}

function reachOf(reaches: Map<string, Reach>, person: string): Reach {
  const before = reaches.get(person)
  if (before) return before
  const reach = { reached: 0, byTie: 0, organisations: new Map<string, number>() }
  reaches.set(person, reach)
  return reach
}

function mostFirst(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1)).map(([id]) => id)
}

/** The one nearest over ties and memberships, with nobody within reach. */
function farFrom({ ties, memberships, known }: GroupMultiplierQuestion, groups: readonly MissingGroup[]): [string, GroupMultiplier[]][] {
  if (groups.length === 0) return []
  const paths = nearestMultipliers({ ties: [...ties, ...memberships], known, groups })
  return groups.map(({ key }) => {
    const path = paths.get(key)?.path ?? []
    const [first] = path
    return [key, first === undefined ? [] : [{ id: first, reached: 0, byTie: 0, organisations: [], steps: path.length - 1 }]]
  })
}
