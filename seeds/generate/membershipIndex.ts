import { membershipPairs } from './memberships.js';
import type { MembershipIndex, Memberships } from './world.js';

export function createMembershipIndex(memberships: Memberships, counts: { people: number; organisations: number }): MembershipIndex {
  const byPerson = toSparseRows([...membershipPairs(memberships)], counts.people);
  const swapped = [...membershipPairs(memberships)].map(([person, organisation]) => [organisation, person] as const);
  const byOrganisation = toSparseRows(swapped, counts.organisations);
  return { organisationsOf: byPerson, membersOf: byOrganisation };
}

function toSparseRows(pairs: readonly (readonly [row: number, item: number])[], rows: number): (row: number) => ArrayLike<number> {
  const starts = new Uint32Array(rows + 1);
  for (const [row] of pairs) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 0; row < rows; row += 1) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const next = starts.slice();
  const items = new Uint32Array(pairs.length);
  for (const [row, item] of pairs) {
    const place = next[row] ?? 0;
    items[place] = item;
    next[row] = place + 1;
  }
  return (row) => items.subarray(starts[row], starts[row + 1]);
}
