import type { Option } from '../../app/ui/Select'
import type { NominatorsQuery } from '../../gql/graphql'

type Organisation = NominatorsQuery['organisations']['edges'][number]['node']

/** Boards and bodies of politics and administration come first: they are asked to nominate. */
const FIRST: readonly string[] = ['ADVISORY_BOARD', 'POLITICAL', 'ADMINISTRATION']

export function toNominatorOptions(organisations: readonly Organisation[], kinds: Readonly<Record<string, string>>): Option[] {
  const rank = ({ kind }: Organisation) => (FIRST.includes(kind) ? FIRST.indexOf(kind) : FIRST.length)
  return [...organisations].sort((one, other) => rank(one) - rank(other)).map(({ id, name, kind }) => ({ value: id, label: `${name} (${kinds[kind] ?? kind})` }))
}
