import type { Target } from './column.js'

/** What the checker asks of the store. */
export interface StoredIds {
  /** Which of these ids the store holds as this kind. */
  existing(target: Target, ids: readonly string[]): Promise<ReadonlySet<string>>
  /** Pairs of id and parent's id of regions, organisations or topics. */
  parents(target: Target): Promise<readonly (readonly [string, string])[]>
  /** Some ids of this kind, for suggestions. */
  some(target: Target): Promise<readonly string[]>
}

export const EMPTY_STORE: StoredIds = {
  existing: () => Promise.resolve(new Set<string>()),
  parents: () => Promise.resolve([]),
  some: () => Promise.resolve([]),
}

/** Remembers answers, so that an id is asked for once. */
export class RememberedIds {
  private readonly answers = new Map<Target, Map<string, boolean>>()
  private readonly samples = new Map<Target, readonly string[]>()

  constructor(private readonly stored: StoredIds) {}

  async learn(target: Target, ids: Iterable<string>): Promise<void> {
    const known = this.answers.get(target) ?? new Map<string, boolean>()
    this.answers.set(target, known)
    const unknown = [...new Set(ids)].filter((id) => !known.has(id))
    if (unknown.length === 0) return
    const existing = await this.stored.existing(target, unknown)
    for (const id of unknown) known.set(id, existing.has(id))
  }

  /** Whether the store holds the id; it must have been learnt. */
  has(target: Target, id: string): boolean {
    return this.answers.get(target)?.get(id) ?? false
  }

  async some(target: Target): Promise<readonly string[]> {
    const sample = this.samples.get(target) ?? (await this.stored.some(target))
    this.samples.set(target, sample)
    return sample
  }
}
