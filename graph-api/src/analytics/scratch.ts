/**
 * Working memory that is used again from call to call: to have new pages cleared by the system takes longer than many a
 * measure. It holds what the last use left, is one function's alone until that returns, and is never part of a result.
 */
export class Scratch<List extends Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>> {
  private memory: List

  constructor(private readonly make: (length: number) => List) {
    this.memory = make(0)
  }

  /** At least so long. */
  take(length: number): List {
    if (this.memory.length < length) this.memory = this.make(length)
    return this.memory
  }
}

export type ScratchFloats = Scratch<Float64Array<ArrayBuffer>>

export const scratchInts = (): Scratch<Int32Array<ArrayBuffer>> => new Scratch((length) => new Int32Array(length))
export const scratchFloats = (): ScratchFloats => new Scratch((length) => new Float64Array(length))
