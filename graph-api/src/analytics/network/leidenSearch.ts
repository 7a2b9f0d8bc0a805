import type { Leiden } from './wasm/leiden.js'

export interface SearchOptions {
  /** Partitions that are found independently, each by a try, and then joined. */
  readonly tries: number
  /** Of a try, at most. */
  readonly rounds: number
}

/** More find no better cores: of 2, 3, 4 and 5, three and four gave the highest modularity (six seeds, 50,000 nodes). */
const STARTS = 3
/** More raise modularity further; a hundred take as long as two rounds. */
const SWEEPS = 100
/** A round that raises nothing may be followed by one that does, as the refinement draws anew. */
const VAIN_ROUNDS = 2

/**
 * Looks for a partition of high modularity in a kernel that holds a graph. A try begins with the cores of three
 * partitions, is shaken, and goes on by rounds; of further tries the cores with the best so far are joined again, and
 * the best of the three is kept.
 */
export class LeidenSearch {
  /** Address of the best partition so far. */
  readonly best: number
  rounds = 0
  private readonly other: number
  private readonly joined: number
  private readonly before: number

  constructor(private readonly kernel: Leiden, private readonly options: SearchOptions) {
    this.best = kernel.partition()
    this.other = kernel.partition()
    this.joined = kernel.partition()
    this.before = kernel.partition()
  }

  run(): void {
    this.try(this.best)
    for (let made = 1; made < this.options.tries; made += 1) {
      this.try(this.other)
      this.kernel.copy(this.best, this.joined)
      this.join(this.joined, this.other)
      this.keepBetter(this.other)
      this.keepBetter(this.joined)
    }
    if (this.options.tries > 1) this.repeatRounds(this.best)
  }

  private get byCores(): boolean {
    return this.options.rounds > STARTS
  }

  private try(partition: number): void {
    if (this.byCores) this.fromCores(partition)
    else this.kernel.settle(partition)
    this.unlessWorse(partition, () => { this.kernel.shake(partition, SWEEPS) })
    this.repeatRounds(partition)
  }

  private fromCores(partition: number): void {
    this.start(partition)
    for (let start = 1; start < STARTS; start += 1) {
      this.start(this.joined)
      this.kernel.overlap(partition, this.joined)
    }
    this.kernel.joinCores(partition)
    this.rounds += 1
  }

  private start(partition: number): void {
    this.kernel.settle(partition)
    this.round(partition)
  }

  private round(partition: number): void {
    this.kernel.round(partition)
    this.rounds += 1
  }

  private join(partition: number, other: number): void {
    this.kernel.overlap(partition, other)
    this.kernel.joinCores(partition)
    this.rounds += 1
  }

  private repeatRounds(partition: number): void {
    const most = this.options.rounds - (this.byCores ? STARTS + 1 : 0)
    for (let made = 0, vain = 0; made < most && vain < VAIN_ROUNDS; made += 1) {
      const gained = this.unlessWorse(partition, () => { this.round(partition) })
      vain = gained ? 0 : vain + 1
    }
  }

  /** Undoes a change that lowers modularity; returns whether it rose. */
  private unlessWorse(partition: number, change: () => void): boolean {
    const quality = this.kernel.quality(partition)
    this.kernel.copy(partition, this.before)
    change()
    const gain = this.kernel.quality(partition) - quality
    if (gain < 0) this.kernel.copy(this.before, partition)
    return gain > 1e-12 * Math.abs(quality)
  }

  private keepBetter(partition: number): void {
    if (this.kernel.quality(partition) > this.kernel.quality(this.best)) this.kernel.copy(partition, this.best)
  }
}
