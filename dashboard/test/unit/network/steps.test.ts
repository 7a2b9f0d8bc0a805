import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { narrow, widen, withinSteps } from '../../../src/features/network/steps'
import { anyNetwork } from './networks'
import { smallView } from './smallNetwork'

describe('the surroundings of a node', () => {
  it('holds the node alone at 0 steps and one more ring with each step', () => {
    const { neighbours } = smallView()
    expect([...withinSteps(neighbours, 'ada', 0)]).toEqual([['ada', 0]])
    expect([...withinSteps(neighbours, 'ada', 1).keys()].sort()).toEqual(['ada', 'board'])
    expect([...withinSteps(neighbours, 'ada', 9)].sort()).toEqual([['ada', 0], ['bert', 2], ['board', 1], ['club', 3]])
  })

  it('is empty for somebody who is not in the network', () => {
    expect(withinSteps(smallView().neighbours, 'nobody', 3).size).toBe(0)
  })

  it('grows with the steps, never past the component, and each distance is one more than that of some neighbour', () => {
    fc.assert(fc.property(anyNetwork, fc.nat(9), (view, steps) => {
      const start = view.nodes[0]
      if (!start) return
      const near = withinSteps(view.neighbours, start.id, steps)
      const wider = withinSteps(view.neighbours, start.id, steps + 1)
      for (const [id, distance] of near) {
        expect(wider.get(id)).toBe(distance)
        expect(view.byId.get(id)?.component).toBe(start.component)
        if (distance > 0) expect(view.neighbours.get(id)?.some((neighbour) => near.get(neighbour) === distance - 1)).toBe(true)
      }
      const whole = withinSteps(view.neighbours, start.id, view.nodes.length)
      expect(whole.size).toBe(view.nodes.filter((node) => node.component === start.component).length)
    }))
  })

  it('is widened and narrowed between 0 and 9, from the direct neighbours on', () => {
    expect([widen(null), widen(1), widen(9), narrow(null), narrow(1), narrow(0)]).toEqual([1, 2, 9, 1, 0, 0])
  })
})
