export interface SortedRelations {
  readonly first: Int32Array
  readonly second: Int32Array
  readonly code: Int32Array
  readonly weight: Float64Array
}

const FIRST_ROOM = 1024

/** Pairs of numbers with a code and a weight each, in typed arrays that grow. */
export class RelationList {
  private first = new Int32Array(FIRST_ROOM)
  private second = new Int32Array(FIRST_ROOM)
  private code = new Int32Array(FIRST_ROOM)
  private weight = new Float64Array(FIRST_ROOM)
  private count = 0

  push(first: number, second: number, { code, weight }: { code: number; weight: number }): void {
    if (this.count === this.first.length) this.grow()
    this.first[this.count] = first
    this.second[this.count] = second
    this.code[this.count] = code
    this.weight[this.count] = weight
    this.count += 1
  }

  /** By the first number, then the second; both are below `most`. Cost: O(count + most). */
  sorted(most: number): SortedRelations {
    const bySecond = stableOrder(this.second.subarray(0, this.count), most)
    const firsts = picked(this.first, bySecond, new Int32Array(this.count))
    const byFirst = stableOrder(firsts, most)
    const order = picked(bySecond, byFirst, new Int32Array(this.count))
    return {
      first: picked(this.first, order, new Int32Array(this.count)),
      second: picked(this.second, order, new Int32Array(this.count)),
      code: picked(this.code, order, new Int32Array(this.count)),
      weight: picked(this.weight, order, new Float64Array(this.count)),
    }
  }

  private grow(): void {
    const room = this.first.length * 2
    this.first = copied(this.first, new Int32Array(room))
    this.second = copied(this.second, new Int32Array(room))
    this.code = copied(this.code, new Int32Array(room))
    this.weight = copied(this.weight, new Float64Array(room))
  }
}

/** Positions in ascending order of their keys, equal keys in their first order. */
function stableOrder(keys: Int32Array, most: number): Int32Array {
  const next = new Int32Array(most + 1)
  for (let index = 0; index < keys.length; index += 1) next[(keys[index] as number) + 1] = (next[(keys[index] as number) + 1] as number) + 1
  for (let key = 0; key < most; key += 1) next[key + 1] = (next[key + 1] as number) + (next[key] as number)
  const order = new Int32Array(keys.length)
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as number
    const place = next[key] as number
    order[place] = index
    next[key] = place + 1
  }
  return order
}

function picked<List extends Int32Array | Float64Array>(from: List, positions: Int32Array, into: List): List {
  for (let index = 0; index < positions.length; index += 1) into[index] = from[positions[index] as number] as number
  return into
}

function copied<List extends Int32Array | Float64Array>(from: List, into: List): List {
  into.set(from)
  return into
}
