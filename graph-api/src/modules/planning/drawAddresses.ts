import type { PanelInput } from '../../analytics/selection/panelInput.js'
import { sharedAddress } from '../../analytics/selection/sharedAddress.js'
import { BadUserInput } from '../../errors.js'
import type { Database } from '../../neo4j/database.js'
import type { DrawConditions } from './plan.js'
import { type PlannedEvent, readAddresses } from './planning.repository.js'

const HOUSEHOLD = 'household:'

/** What candidates exclude each other by: their organisations where that is asked, and the households that were stated. */
export async function addressesOf(database: Database, event: PlannedEvent, { oncePerOrganisation, households }: DrawConditions): Promise<ReadonlyMap<string, readonly string[]>> {
  const addresses = new Map<string, readonly string[]>(oncePerOrganisation ? await readAddresses(database, event) : [])
  households.forEach((members, index) => {
    for (const member of members) addresses.set(member, [...addresses.get(member) ?? [], `${HOUSEHOLD}${index + 1}`])
  })
  return addresses
}

/** Two who are both on every list and exclude each other are named, since no change of quotas helps. */
export function refuseSharedAddresses(input: PanelInput): void {
  const shared = sharedAddress(input)
  if (shared === null) return
  const isHousehold = shared.address.startsWith(HOUSEHOLD)
  throw new BadUserInput(isHousehold ? 'event' : 'oncePerOrganisation', `requires that those who keep their seat or must be on the list are of different ${isHousehold ? 'households' : 'organisations'}, got "${shared.one}" and "${shared.other}"`)
}
