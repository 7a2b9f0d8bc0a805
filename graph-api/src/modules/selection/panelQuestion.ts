import type { Candidate, PanelInput } from '../../analytics/selection/panelInput.js'
import { sharedAddress } from '../../analytics/selection/sharedAddress.js'
import { BadUserInput } from '../../errors.js'
import type { Database } from '../../neo4j/database.js'
import { lastDayOf, readCandidates, STORED_FEATURES } from './selection.repository.js'
import type { PanelSelectionInput, QuotaInput } from './selection.type.js'

const MOST_CANDIDATES = 1000
const DEFAULT_SEED = 1

/** The question of a client with its pool, or a refusal that names the argument. Candidates by id, so that their order changes nothing. */
export async function panelQuestion(database: Database, input: PanelSelectionInput): Promise<PanelInput> {
  input.quotas.forEach((quota, index) => { checkQuota(quota, index, input) })
  const candidates = [...await poolOf(database, input)].sort((one, other) => (one.id < other.id ? -1 : 1))
  checkSize(input.size, candidates.length)
  const { mustHave, mustNot } = membersOf(input, candidates)
  const question: PanelInput = { candidates, size: input.size, quotas: input.quotas.map(({ feature, value, min, max }) => ({ feature, value, min, max })), method: input.fairness ?? 'LEXIMIN', seed: input.seed ?? DEFAULT_SEED, mustHave, mustNot }
  const shared = sharedAddress(question)
  if (shared !== null) throw new BadUserInput('input.mustHave', `requires at most one of those who share an address, got "${shared.one}" and "${shared.other}"`)
  return question
}

async function poolOf(database: Database, { candidates, pool, oncePerOrganisation, ageYear }: PanelSelectionInput): Promise<readonly Candidate[]> {
  if (Boolean(candidates) === Boolean(pool)) throw new BadUserInput('input', `requires either candidates or pool, got ${candidates ? 'both' : 'neither'}`)
  if (candidates) {
    const twice = firstTwice(candidates.map(({ id }) => id))
    if (twice !== undefined) throw new BadUserInput('input.candidates', `requires each id once, got "${twice}" twice`)
    return candidates.map(({ id, features, addresses }) => ({ id, features: features.map(({ feature, value }) => ({ feature, value })), addresses: [...new Set(addresses ?? [])] }))
  }
  const day = await lastDayOf(database, pool ?? {})
  const stored = await readCandidates(database, pool ?? {}, { withAddresses: oncePerOrganisation ?? false, year: ageYear ?? (day === null ? null : Number(day.slice(0, 4))), day })
  if (stored.length > MOST_CANDIDATES) throw new BadUserInput('input.pool', `requires a filter that at most ${MOST_CANDIDATES} stakeholders meet, got ${stored.length}`)
  return stored
}

function checkQuota({ feature, value, min, max }: QuotaInput, index: number, { quotas, pool }: PanelSelectionInput): void {
  const place = `input.quotas[${index}]`
  if (min < 0) throw new BadUserInput(`${place}.min`, `requires a number from 0, got ${min}`)
  if (max < min) throw new BadUserInput(`${place}.max`, `requires a number not below min (${min}), got ${max}`)
  if (quotas.findIndex((other) => other.feature === feature && other.value === value) < index) {
    throw new BadUserInput(place, `requires each value of a feature once, got ${feature} "${value}" twice`)
  }
  if (pool && !(STORED_FEATURES as readonly string[]).includes(feature)) {
    throw new BadUserInput(`${place}.feature`, `requires with pool one of ${STORED_FEATURES.join(', ')}, got "${feature}"`)
  }
}

function checkSize(size: number, candidates: number): void {
  if (size < 1 || size > candidates) throw new BadUserInput('input.size', `requires a number from 1 to the number of candidates (${candidates}), got ${size}`)
}

function membersOf({ mustHave, mustNot, size }: PanelSelectionInput, candidates: readonly Candidate[]): { mustHave: string[]; mustNot: string[] } {
  const [have, not] = [[...new Set(mustHave ?? [])].sort(), [...new Set(mustNot ?? [])].sort()]
  const known = new Set(candidates.map(({ id }) => id))
  for (const [name, ids] of [['mustHave', have], ['mustNot', not]] as const) {
    const stranger = ids.find((id) => !known.has(id))
    if (stranger !== undefined) throw new BadUserInput(`input.${name}`, `requires ids of candidates, got "${stranger}"`)
  }
  const both = have.find((id) => not.includes(id))
  if (both !== undefined) throw new BadUserInput('input.mustNot', `requires candidates who are not in mustHave, got "${both}"`)
  if (have.length > size) throw new BadUserInput('input.mustHave', `requires at most as many as there are seats (${size}), got ${have.length}`)
  if (candidates.length - not.length < size) throw new BadUserInput('input.mustNot', `requires that ${size} candidates are left, got ${candidates.length - not.length}`)
  return { mustHave: have, mustNot: not }
}

function firstTwice(ids: readonly string[]): string | undefined {
  const seen = new Set<string>()
  return ids.find((id) => seen.size === seen.add(id).size)
}
