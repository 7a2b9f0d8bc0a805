import { describe, expect, it } from 'vitest'
import { toNeighbour, type Spot } from '../../../src/charts/toNeighbour'

const spots: Spot[] = [{ id: 'middle', x: 0, y: 0 }, { id: 'east', x: 10, y: 1 }, { id: 'farEast', x: 30, y: 0 }, { id: 'north', x: 2, y: -10 }, { id: 'south', x: 0, y: 9 }]

describe('toNeighbour', () => {
  it('goes to the nearest place in the direction of the arrow', () => {
    expect(toNeighbour(spots, 'middle', 'ArrowRight')).toBe('east')
    expect(toNeighbour(spots, 'middle', 'ArrowUp')).toBe('north')
    expect(toNeighbour(spots, 'middle', 'ArrowDown')).toBe('south')
  })

  it('stays at the edge', () => {
    expect(toNeighbour(spots, 'farEast', 'ArrowRight')).toBe('farEast')
    expect(toNeighbour([], 'gone', 'ArrowUp')).toBe('gone')
  })
})
