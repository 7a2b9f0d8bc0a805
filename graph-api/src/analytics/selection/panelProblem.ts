import type { Candidate, PanelInput } from './panelInput.js'

/** A condition on a panel: of these candidates at least `min` and at most `max`. */
export interface PanelRow { readonly members: Int32Array; readonly min: number; readonly max: number }

/**
 * A pool as numbers: candidates by id, so that the order in which they came changes nothing. The first row is the size,
 * then one for each quota in its order, then one for each shared address.
 */
export interface PanelProblem {
  readonly ids: readonly string[]
  readonly size: number
  readonly rows: readonly PanelRow[]
  /** The rows of each candidate. */
  readonly rowsOf: readonly Int32Array[]
  /** Candidates whom no condition tells apart. */
  readonly twins: readonly Int32Array[]
  /** 1 for those who are on every panel. */
  readonly forced: Uint8Array
  /** 1 for those who are on none. */
  readonly barred: Uint8Array
}

export function toPanelProblem(input: PanelInput): PanelProblem {
  const candidates = [...input.candidates].sort((one, other) => (one.id < other.id ? -1 : 1))
  const ids = candidates.map(({ id }) => id)
  const rows = [sizeRow(ids.length, input.size), ...quotaRows(candidates, input), ...addressRows(candidates)]
  const marks = { forced: marked(ids, input.mustHave), barred: marked(ids, input.mustNot) }
  const rowsOf = rowsOfEach(ids.length, rows)
  return { ids, size: input.size, rows, rowsOf, twins: twinsOf(rowsOf, marks), ...marks }
}

interface Marks { readonly forced: Uint8Array; readonly barred: Uint8Array }

export function twinsOf(rowsOf: readonly Int32Array[], { forced, barred }: Marks): Int32Array[] {
  const groups = new Map<string, number[]>()
  rowsOf.forEach((rows, index) => {
    const key = `${forced[index]} ${barred[index]} ${rows.join()}`
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  })
  return [...groups.values()].map((group) => Int32Array.from(group))
}

function sizeRow(count: number, size: number): PanelRow {
  return { members: Int32Array.from({ length: count }, (_, index) => index), min: size, max: size }
}

function quotaRows(candidates: readonly Candidate[], { quotas }: PanelInput): PanelRow[] {
  return quotas.map(({ feature, value, min, max }) => ({
    members: indicesOf(candidates, ({ features }) => features.some((own) => own.feature === feature && own.value === value)), min, max,
  }))
}

function addressRows(candidates: readonly Candidate[]): PanelRow[] {
  const addresses = [...new Set(candidates.flatMap((candidate) => candidate.addresses ?? []))].sort()
  return addresses
    .map((address) => ({ members: indicesOf(candidates, (candidate) => candidate.addresses?.includes(address) === true), min: 0, max: 1 }))
    .filter(({ members }) => members.length > 1)
}

function indicesOf(candidates: readonly Candidate[], holds: (candidate: Candidate) => boolean): Int32Array {
  return Int32Array.from(candidates.flatMap((candidate, index) => (holds(candidate) ? [index] : [])))
}

function rowsOfEach(count: number, rows: readonly PanelRow[]): Int32Array[] {
  const lists: number[][] = Array.from({ length: count }, () => [])
  rows.forEach(({ members }, row) => members.forEach((member) => (lists[member] as number[]).push(row)))
  return lists.map((list) => Int32Array.from(list))
}

function marked(ids: readonly string[], chosen: readonly string[] = []): Uint8Array {
  const names = new Set(chosen)
  return Uint8Array.from(ids, (id) => (names.has(id) ? 1 : 0))
}
