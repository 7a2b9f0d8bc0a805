import type { MutualTies } from './mutualTies.js'

/** For each arc i → j, over the nodes q that both are tied with: the sums of p_iq p_qj and of p_iq m_jq. */
export interface ViaThirds { readonly reach: Float64Array; readonly redundancy: Float64Array }

/**
 * What Burt's constraint and effective size need of thirds. R. S. Burt, Structural Holes, 1992, chapter 2. Each triangle is
 * met once, from its node with the fewest ties. A loop makes a node a third of its own ties. Cost: O(m √m).
 */
export function viaThirds(ties: MutualTies): ViaThirds {
  const { share, relative, reverse } = ties
  const reach = new Float64Array(share.length)
  const redundancy = new Float64Array(share.length)
  /** One third q for the arc i → j, by the arcs i → q and q → j. */
  const add = (arc: number, there: number, onward: number): void => {
    reach[arc] = (reach[arc] as number) + (share[there] as number) * (share[onward] as number)
    redundancy[arc] = (redundancy[arc] as number) + (share[there] as number) * (relative[reverse[onward] as number] as number)
  }
  eachTriangle(ties, ({ first, second, third }) => {
    const [firstBack, secondBack, thirdBack] = [reverse[first] as number, reverse[second] as number, reverse[third] as number]
    add(first, third, secondBack)
    add(firstBack, second, thirdBack)
    add(second, firstBack, third)
    add(secondBack, thirdBack, first)
    add(third, first, second)
    add(thirdBack, secondBack, firstBack)
  })
  eachLoop(ties, (loop, arc) => {
    const back = reverse[arc] as number
    add(loop, arc, back)
    if (arc === loop) return
    add(arc, loop, arc)
    add(back, back, loop)
  })
  return { reach, redundancy }
}

/** Arcs a → b, b → c and a → c of three nodes. */
interface Triangle { first: number; second: number; third: number }

function eachTriangle(ties: MutualTies, visit: (triangle: Triangle) => void): void {
  const { offsets, arcs } = upwards(ties)
  const { order, neighbour } = ties
  const arcTo = new Int32Array(order).fill(-1)
  const triangle: Triangle = { first: 0, second: 0, third: 0 }
  for (let node = 0; node < order; node += 1) {
    const [start, end] = [offsets[node] as number, offsets[node + 1] as number]
    for (let index = start; index < end; index += 1) arcTo[neighbour[arcs[index] as number] as number] = arcs[index] as number
    for (let index = start; index < end; index += 1) {
      triangle.first = arcs[index] as number
      const middle = neighbour[triangle.first] as number
      const last = offsets[middle + 1] as number
      for (let next = offsets[middle] as number; next < last; next += 1) {
        triangle.second = arcs[next] as number
        triangle.third = arcTo[neighbour[triangle.second] as number] as number
        if (triangle.third !== -1) visit(triangle)
      }
    }
    for (let index = start; index < end; index += 1) arcTo[neighbour[arcs[index] as number] as number] = -1
  }
}

/** The arcs from each node to those with more ties. */
function upwards({ order, offsets, neighbour }: MutualTies): { offsets: Int32Array; arcs: Int32Array } {
  const arcs = new Int32Array(neighbour.length)
  const starts = new Int32Array(order + 1)
  let count = 0
  for (let node = 0; node < order; node += 1) {
    const [start, end] = [offsets[node] as number, offsets[node + 1] as number]
    for (let arc = start; arc < end; arc += 1) {
      const other = neighbour[arc] as number
      const more = (offsets[other + 1] as number) - (offsets[other] as number) - (end - start)
      if (more < 0 || (more === 0 && other <= node)) continue
      arcs[count] = arc
      count += 1
    }
    starts[node + 1] = count
  }
  return { offsets: starts, arcs }
}

/** Every arc of each node that has a loop, the loop itself included. */
function eachLoop({ order, offsets, neighbour }: MutualTies, visit: (loop: number, arc: number) => void): void {
  for (let node = 0; node < order; node += 1) {
    const [start, end] = [offsets[node] as number, offsets[node + 1] as number]
    const loop = start + neighbour.subarray(start, end).indexOf(node)
    if (loop < start) continue
    for (let arc = start; arc < end; arc += 1) visit(loop, arc)
  }
}
