import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readState } from '../../../src/app/addressState'
import { FOCUS_ABOVE, openingFocus } from '../../../src/features/network/focus'
import type { NetworkData } from '../../../src/features/network/networkModel'
import { toNetworkView } from '../../../src/features/network/toNetworkView'
import { NO_FILTER, viewCodecs, type ViewState } from '../../../src/features/network/viewState'
import { visibleNodes } from '../../../src/features/network/visibleNodes'
import { anyNetwork } from './networks'
import { smallCategories, smallRegions, smallView } from './smallNetwork'

const usual = readState(viewCodecs, '')

function shown(change: Partial<ViewState>): string[] {
  const view = smallView()
  const state = { ...usual, ...change }
  return [...visibleNodes({ view, state, regions: smallRegions, categories: smallCategories(state.colour, view) }).ids].sort()
}

/** `count` nodes in a row; the first `real` of them rest on real sources. */
function rowOf(count: number, real: number) {
  const data: NetworkData = {
    order: count, size: count - 1, componentCount: 1,
    nodes: Array.from({ length: count }, (_, index) => ({
      id: `n${index}`, kind: 'ACTOR', label: `Name ${index}`, degree: index === 0 || index === count - 1 ? 1 : 2, component: 1, interestGroups: [], synthetic: index >= real,
    })),
    edges: Array.from({ length: count - 1 }, (_, index) => ({ source: `n${index}`, target: `n${index + 1}`, kinds: ['TIE'], weight: 1 })),
  }
  return toNetworkView(data, { regions: [], groups: [] })
}

describe('what is shown of the network', () => {
  it('is everything while nothing is filtered', () => {
    expect(shown({})).toEqual(['ada', 'bert', 'board', 'carla', 'choir', 'club', 'dora'])
  })

  it('includes everything below a region', () => {
    expect(shown({ regions: ['office'] })).toEqual(['ada', 'dora'])
    expect(shown({ regions: ['district'] })).toEqual(['ada', 'bert', 'board', 'choir', 'club', 'dora'])
  })

  it('includes the members of a group of regions', () => {
    expect(shown({ regions: ['north'] })).toEqual(['choir', 'club'])
  })

  it('finds a group that is not the first of a person', () => {
    expect(shown({ groups: ['youth'] })).toEqual(['ada', 'bert', 'board'])
  })

  it('tells real from invented', () => {
    expect(shown({ origin: 'synthetic' })).toEqual(['choir', 'dora'])
    expect(shown({ origin: 'real' })).toEqual(['ada', 'bert', 'board', 'carla', 'club'])
  })

  it('leaves out the categories that are switched off in the legend, by the colour in use', () => {
    expect(shown({ hidden: ['ORGANISATION'] })).toEqual(['ada', 'bert', 'carla', 'dora'])
    expect(shown({ colour: 'group', hidden: ['youth', 'NONE'] })).toEqual(['bert', 'dora'])
    expect(shown({ colour: 'degree', hidden: ['1', '2'] })).toEqual(['carla'])
  })

  it('restricts further with each filter', () => {
    expect(shown({ groups: ['youth'], regions: ['office'], origin: 'real' })).toEqual(['ada'])
  })

  it('is the surroundings of the selection when steps are set, and the selection stays whatever is filtered', () => {
    expect(shown({ selected: 'ada', steps: 1 })).toEqual(['ada', 'board'])
    expect(shown({ selected: 'ada', steps: 1, hidden: ['ACTOR', 'ORGANISATION'] })).toEqual(['ada'])
  })

  it('never shows more with a filter than without, counts all, and is whole again after the reset', () => {
    fc.assert(fc.property(anyNetwork, fc.record({ hidden: fc.subarray(['ACTOR', 'ORGANISATION']), origin: fc.constantFrom('all' as const, 'real' as const, 'synthetic' as const) }), (view, filter) => {
      const categories = smallCategories('kind', view)
      const with_ = visibleNodes({ view, state: { ...usual, ...filter }, regions: [], categories })
      const reset = visibleNodes({ view, state: { ...usual, ...filter, ...NO_FILTER }, regions: [], categories })
      expect(with_.ids.size).toBeLessThanOrEqual(view.nodes.length)
      expect(with_.restricted).toBe(with_.ids.size < with_.total)
      expect([reset.ids.size, reset.total, reset.restricted]).toEqual([view.nodes.length, view.nodes.length, false])
    }))
  })
})

describe('what opens first', () => {
  const open = (view: ReturnType<typeof rowOf>, change: Partial<ViewState> = {}) => visibleNodes({ view, state: { ...usual, ...change }, regions: [], categories: smallCategories('kind', view) })

  it('is the whole network up to 300 nodes', () => {
    expect(openingFocus(rowOf(FOCUS_ABOVE, 10))).toBe('all')
    expect(open(rowOf(FOCUS_ABOVE, 10)).ids.size).toBe(FOCUS_ABOVE)
  })

  it('is the real part of a larger network', () => {
    const view = rowOf(FOCUS_ABOVE + 1, 10)
    expect(openingFocus(view)).toBe('real')
    expect(open(view).ids.size).toBe(10)
  })

  it('is the largest hub with two steps where nothing or too much is real', () => {
    for (const real of [0, FOCUS_ABOVE + 1]) {
      const view = rowOf(FOCUS_ABOVE + 1, real)
      expect(openingFocus(view)).toBe('hub')
      // n1 is the first by name among those with two ties; two steps reach n0 to n3.
      expect([...open(view).ids].sort()).toEqual(['n0', 'n1', 'n2', 'n3'])
    }
  })

  it('is the surroundings of somebody who is linked to from elsewhere and not part of that', () => {
    const ids = open(rowOf(FOCUS_ABOVE + 1, 10), { selected: 'n100' }).ids
    expect([...ids].sort()).toEqual(['n100', 'n101', 'n102', 'n98', 'n99'])
  })

  it('stays as it is for a link to somebody who is part of it', () => {
    expect(open(rowOf(FOCUS_ABOVE + 1, 10), { selected: 'n3' }).ids.size).toBe(10)
  })
})
