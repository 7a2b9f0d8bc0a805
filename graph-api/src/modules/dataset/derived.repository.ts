import { int, type WriteTransaction } from '../../neo4j/database.js'
import { MAKE_NOMINATIONS, MARK_CURRENT_STAGES, READ_POPULATION, READ_REGIONS, REMOVE_NOMINATIONS, WRITE_INHABITANTS } from './derived.cypher.js'
import { allAgesByDate, inhabitantsOf, type PopulationCount, type RegionParts } from './inhabitants.js'

/** Marks the latest stages of these stakeholders and draws who nominated them. */
export async function refreshParticipations(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  const stakeholders = [...new Set(ids)]
  if (stakeholders.length === 0) return
  await transaction.run(MARK_CURRENT_STAGES, { stakeholders })
  await transaction.run(REMOVE_NOMINATIONS, { stakeholders })
  await transaction.run(MAKE_NOMINATIONS, { stakeholders })
}

interface StoredRegion extends RegionParts { readonly inhabitants: number | null; readonly date: string | null }

const REGIONS_AT_ONCE = 20
const ROWS_AT_ONCE = 2_000

/** Counts the inhabitants of all regions anew and writes those that have changed. */
export async function refreshInhabitants(transaction: WriteTransaction): Promise<void> {
  const regions: StoredRegion[] = []
  const own = new Map<string, ReadonlyMap<string, number>>()
  for (let after = ''; ;) {
    const page = await transaction.run<StoredRegion>(READ_REGIONS, { after, limit: int(REGIONS_AT_ONCE) })
    if (page.length === 0) break
    await readOwnCounts(transaction, page.map(({ id }) => id), own)
    regions.push(...page)
    after = page.at(-1)?.id ?? ''
  }
  const counted = inhabitantsOf(regions, own)
  const changed = regions.filter(({ id, inhabitants, date }) => (counted.get(id)?.inhabitants ?? null) !== inhabitants || (counted.get(id)?.date ?? null) !== date)
  for (let start = 0; start < changed.length; start += ROWS_AT_ONCE) {
    const rows = changed.slice(start, start + ROWS_AT_ONCE).map(({ id }) => {
      const count = counted.get(id)
      return { id, inhabitants: count ? int(count.inhabitants) : null, date: count?.date ?? null }
    })
    await transaction.run(WRITE_INHABITANTS, { rows })
  }
}

async function readOwnCounts(transaction: WriteTransaction, ids: readonly string[], own: Map<string, ReadonlyMap<string, number>>): Promise<void> {
  const rows = await transaction.run<PopulationCount & { region: string }>(READ_POPULATION, { regions: ids })
  const byRegion = new Map<string, PopulationCount[]>()
  for (const row of rows) {
    const ofRegion = byRegion.get(row.region)
    if (ofRegion) ofRegion.push(row)
    else byRegion.set(row.region, [row])
  }
  for (const [region, ofRegion] of byRegion) own.set(region, allAgesByDate(ofRegion))
}
