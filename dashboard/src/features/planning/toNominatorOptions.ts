import type { Option } from '../../app/ui/Select'
import type { NominatorsQuery } from '../../gql/graphql'

type Organisation = NominatorsQuery['organisations']['edges'][number]['node']

/** Boards and bodies of politics and administration come first: they are asked to nominate. */
const FIRST: readonly string[] = ['ADVISORY_BOARD', 'POLITICAL', 'ADMINISTRATION']

/** Organisations, then people with a function, such as the head of an Amt: who has none nominates for nobody. */
export function toNominatorOptions({ organisations, actors }: NominatorsQuery, kinds: Readonly<Record<string, string>>): Option[] {
  const rank = ({ kind }: Organisation) => (FIRST.includes(kind) ? FIRST.indexOf(kind) : FIRST.length)
  const bodies = organisations.edges.map(({ node }) => node).sort((one, other) => rank(one) - rank(other))
  return [
    ...bodies.map(({ id, name, kind }) => ({ value: id, label: `${name} (${kinds[kind] ?? kind})` })),
    ...actors.edges.flatMap(({ node }) => (node.function ? [{ value: node.id, label: `${node.name} (${node.function})` }] : [])),
  ]
}
