import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coarsen } from '../../../src/features/network/layout/coarsen'
import type { LayoutInput } from '../../../src/features/network/layout/layoutModel'
import { layoutBlocks, layoutNetwork } from '../../../src/features/network/layout/layoutNetwork'
import { placeNewcomers } from '../../../src/features/network/layout/placeNewcomers'
import { startPosition, unitOf } from '../../../src/features/network/layout/seededStart'
import { separate } from '../../../src/features/network/layout/separate'
import type { NetworkView } from '../../../src/features/network/networkModel'
import { anyNetwork } from './networks'

const toInput = (view: NetworkView, seed = 0): LayoutInput => ({
  nodes: view.nodes.map((node) => ({ id: node.id, component: node.component, radius: 6 + node.degree, block: node.synthetic ? 1 : 0 })),
  edges: view.edges.map(({ source, target, weight }) => ({ source, target, weight })),
  seed,
})

const runs = { numRuns: 15 }

describe('the start of a layout', () => {
  it('depends on the id and the seed alone and lies within the disc', () => {
    fc.assert(fc.property(fc.string(), fc.nat(9), (id, seed) => {
      const place = startPosition(id, 50, seed)
      expect(startPosition(id, 50, seed)).toEqual(place)
      expect(Math.hypot(place.x, place.y)).toBeLessThanOrEqual(50)
    }))
  })

  it('spreads evenly: the mean of many ids is near to one half', () => {
    const values = Array.from({ length: 4000 }, (_, index) => unitOf(`person-${index}`, 1))
    // The mean of 4,000 uniform numbers has a standard error of 0.0046; five of them are 0.023.
    expect(Math.abs(values.reduce((sum, value) => sum + value, 0) / values.length - 0.5)).toBeLessThan(0.023)
  })
})

describe('the layout of a network', () => {
  it('gives each node one finite place, and the same place each time, whatever order nodes and ties come in', () => {
    fc.assert(fc.property(anyNetwork, (view) => {
      const input = toInput(view)
      const positions = layoutNetwork(input)
      expect(Object.keys(positions).sort()).toEqual(view.nodes.map((node) => node.id).sort())
      expect(Object.values(positions).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
      expect(layoutNetwork({ ...input, nodes: [...input.nodes].reverse(), edges: [...input.edges].reverse() })).toEqual(positions)
    }), runs)
  })

  it('lets no two components overlap', () => {
    fc.assert(fc.property(anyNetwork, (view) => {
      const positions = layoutNetwork(toInput(view))
      const boxes = [...new Set(view.nodes.map((node) => node.component))].map((component) => boxOf(view, component, positions))
      boxes.forEach((a, index) => boxes.slice(index + 1).forEach((b) => {
        expect(a.right <= b.left || b.right <= a.left || a.top <= b.bottom || b.top <= a.bottom).toBe(true)
      }))
    }), runs)
  })

  it('gives the real part first, and leaves it where it is when the rest comes', () => {
    fc.assert(fc.property(anyNetwork, (view) => {
      const [first = {}, whole] = [...layoutBlocks(toInput(view))]
      if (whole) expect(whole).toMatchObject(first)
    }), runs)
  })

  it('changes with another seed', () => {
    const path: LayoutInput = { nodes: ['a', 'b', 'c'].map((id) => ({ id, component: 0, radius: 5, block: 0 })), edges: [{ source: 'a', target: 'b', weight: 1 }, { source: 'b', target: 'c', weight: 1 }], seed: 0 }
    expect(layoutNetwork({ ...path, seed: 1 })).not.toEqual(layoutNetwork(path))
  })
})

describe('the layout of a large part', () => {
  /** Ten circles of seventy, each tied to the next by one tie: what belongs together must stand together. */
  const circles = 10
  const size = 70
  const ring = (circle: number, place: number) => `c${circle}-${place % size}`
  const nodes = Array.from({ length: circles * size }, (_, index) => ({ id: ring(Math.floor(index / size), index % size), component: 0, radius: 6, block: 0 }))
  const edges = nodes.flatMap((_, index) => {
    const [circle, place] = [Math.floor(index / size), index % size]
    const inner = [1, 2, 3].map((step) => ({ source: ring(circle, place), target: ring(circle, place + step), weight: 1 }))
    return place === 0 ? [...inner, { source: ring(circle, 0), target: ring((circle + 1) % circles, 35), weight: 1 }] : inner
  })

  it('gives everybody one finite place, the same whatever the order', () => {
    const positions = layoutNetwork({ nodes, edges, seed: 1 })
    expect(Object.keys(positions)).toHaveLength(nodes.length)
    expect(Object.values(positions).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
    expect(layoutNetwork({ nodes: [...nodes].reverse(), edges: [...edges].reverse(), seed: 1 })).toEqual(positions)
  })

  it('sets tied nodes near to each other: much nearer than two at random', () => {
    const positions = layoutNetwork({ nodes, edges, seed: 1 })
    const distance = (a: string, b: string) => Math.hypot((positions[a]?.x ?? 0) - (positions[b]?.x ?? 0), (positions[a]?.y ?? 0) - (positions[b]?.y ?? 0))
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    const tied = mean(edges.map(({ source, target }) => distance(source, target)))
    const random = mean(nodes.map((node, index) => distance(node.id, nodes[(index * 353 + 211) % nodes.length]?.id ?? '')))
    expect(tied).toBeLessThan(random / 3)
  })
})

describe('a coarser graph', () => {
  it('keeps the mass of all nodes and makes the graph smaller', () => {
    fc.assert(fc.property(fc.integer({ min: 30, max: 200 }), (order) => {
      const source = Int32Array.from({ length: order - 1 }, (_, index) => index)
      const coarser = coarsen({ order, source, target: source.map((node) => node + 1), weight: new Float64Array(order - 1).fill(1), mass: new Float64Array(order).fill(1) })
      expect(coarser?.graph.order).toBeLessThan(order)
      expect(coarser?.graph.mass.reduce((sum, mass) => sum + mass, 0)).toBe(order)
    }), runs)
  })

  it('makes one node of a star in few steps, and none of nodes without ties', () => {
    const leaves = 100
    const star = { order: leaves + 1, source: new Int32Array(leaves), target: Int32Array.from({ length: leaves }, (_, index) => index + 1), weight: new Float64Array(leaves).fill(1), mass: new Float64Array(leaves + 1).fill(1) }
    expect(coarsen(star)?.graph.order).toBe(1)
    expect(coarsen({ ...star, source: new Int32Array(0), target: new Int32Array(0), weight: new Float64Array(0) })).toBeNull()
  })
})

function boxOf(view: NetworkView, component: number, positions: Record<string, { x: number; y: number }>) {
  const discs = view.nodes.filter((node) => node.component === component).map((node) => ({ ...(positions[node.id] ?? { x: NaN, y: NaN }), r: 6 + node.degree }))
  return {
    left: Math.min(...discs.map(({ x, r }) => x - r)), right: Math.max(...discs.map(({ x, r }) => x + r)),
    bottom: Math.min(...discs.map(({ y, r }) => y - r)), top: Math.max(...discs.map(({ y, r }) => y + r)),
  }
}

describe('separating nodes', () => {
  it('leaves no two covering each other, even from one spot', () => {
    fc.assert(fc.property(fc.array(fc.record({ x: fc.integer({ min: -3, max: 3 }), y: fc.integer({ min: -3, max: 3 }), r: fc.integer({ min: 3, max: 12 }) }), { minLength: 2, maxLength: 12 }), (discs) => {
      const nodes = discs.map(({ r }, index) => ({ id: `n${index}`, component: 0, radius: r, block: 0 }))
      const placed = separate(nodes, Object.fromEntries(discs.map(({ x, y }, index) => [`n${index}`, { x, y }])))
      for (const a of nodes) {
        for (const b of nodes) {
          if (a.id >= b.id) continue
          const [from, to] = [placed[a.id], placed[b.id]]
          expect(Math.hypot((from?.x ?? 0) - (to?.x ?? 0), (from?.y ?? 0) - (to?.y ?? 0))).toBeGreaterThanOrEqual(a.radius + b.radius)
        }
      }
    }))
  })
})

describe('the room between nodes', () => {
  const crowd = (order: number) => {
    const nodes = Array.from({ length: order }, (_, index) => ({ id: `n${index}`, component: 0, radius: 5, block: 0 }))
    const placed = separate(nodes, Object.fromEntries(nodes.map(({ id }, index) => [id, { x: index % 3, y: index % 5 }])))
    const [first, ...others] = nodes.map(({ id }) => placed[id] ?? { x: NaN, y: NaN })
    return Math.min(...others.map(({ x, y }) => Math.hypot(x - (first?.x ?? NaN), y - (first?.y ?? NaN))))
  }

  it('lets a tie be seen in a small part, and is less in a crowd', () => {
    // Two radii of 5, and at least 30 pixels for the tie between.
    expect(crowd(4)).toBeGreaterThan(40)
    expect(crowd(900)).toBeLessThan(crowd(4))
  })
})

describe('newcomers', () => {
  const neighbours = new Map([['new', ['a', 'b']], ['far', ['new']], ['alone', []], ['a', []], ['b', []]])
  const placed = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 } }

  it('enter near their neighbours, and nobody else moves', () => {
    const result = placeNewcomers({ ids: ['a', 'b', 'new', 'far', 'alone'], neighbours, placed })
    expect(result).toMatchObject(placed)
    // The middle of a and b, at most 24 away; whoever hangs on a newcomer stands near to that one.
    expect(Math.hypot((result['new']?.x ?? NaN) - 50, result['new']?.y ?? NaN)).toBeLessThanOrEqual(24)
    expect(Math.hypot((result['far']?.x ?? NaN) - (result['new']?.x ?? NaN), (result['far']?.y ?? NaN) - (result['new']?.y ?? NaN))).toBeLessThanOrEqual(24)
  })

  it('without a neighbour stand below the picture', () => {
    expect(placeNewcomers({ ids: ['alone'], neighbours, placed })['alone']?.y).toBeLessThan(0)
  })
})
