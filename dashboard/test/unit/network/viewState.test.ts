import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readState, writeState } from '../../../src/app/addressState'
import { ATTRIBUTES } from '../../../src/features/network/categories'
import { ARRANGEMENTS } from '../../../src/features/network/layout/layoutModel'
import { MEASURES } from '../../../src/features/network/measures'
import { NODE_KINDS, TIE_KINDS } from '../../../src/features/network/networkModel'
import { QUESTIONS } from '../../../src/features/network/questions/question'
import { MATRIX_ORDERS } from '../../../src/features/network/views/toMatrix'
import { choiceKey, GAP_GROUPINGS, PRESENTATIONS, viewCodecs, WEIGHTINGS, type NetworkChoice, type ViewState } from '../../../src/features/network/viewState'

const usual = readState(viewCodecs, '')
const word = fc.stringMatching(/^[a-z0-9-]{1,12}$/)
const words = fc.uniqueArray(word, { maxLength: 4 }).map((list) => [...list].sort())
const kinds = fc.subarray([...NODE_KINDS], { minLength: 1 })
const ties = fc.subarray([...TIE_KINDS])
const part = fc.integer({ min: -4_000_000, max: 4_000_000 }).map((value) => value / 1_000_000)
const pixel = fc.integer({ min: -40_000, max: 40_000 }).map((value) => value / 10)
const choice: fc.Arbitrary<NetworkChoice> = fc.record({ kinds, ties })

const anyState: fc.Arbitrary<ViewState> = fc.record({
  kinds, ties,
  at: fc.option(fc.date({ min: new Date('2000-01-01'), max: new Date('2050-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))),
  basis: fc.option(choice),
  seed: fc.nat(20),
  focus: fc.constantFrom(null, 'all' as const, 'real' as const, 'hub' as const),
  selected: fc.option(word),
  steps: fc.option(fc.nat(9)),
  text: fc.string(),
  groups: words, regions: words, hidden: words,
  origin: fc.constantFrom('all' as const, 'real' as const, 'synthetic' as const),
  weighting: fc.constantFrom(...WEIGHTINGS), weighted: fc.boolean(), hulls: fc.boolean(),
  marked: words, only: words, leaving: words,
  colour: fc.constantFrom(...ATTRIBUTES, ...MEASURES),
  size: fc.constantFrom(...MEASURES, 'equal' as const),
  arrangement: fc.constantFrom(...ARRANGEMENTS),
  moved: fc.dictionary(word, fc.record({ x: pixel, y: pixel }), { maxKeys: 5, noNullPrototype: true }),
  show: fc.constantFrom(...PRESENTATIONS),
  scatterX: fc.constantFrom(...MEASURES), scatterY: fc.constantFrom(...MEASURES),
  gapBy: fc.constantFrom(...GAP_GROUPINGS),
  influence: fc.constantFrom(...MEASURES), matrixOrder: fc.constantFrom(...MATRIX_ORDERS),
  ask: fc.option(fc.constantFrom(...QUESTIONS)),
  askA: word, askB: word,
  camera: fc.option(fc.record({ x: part, y: part, ratio: part.map((value) => Math.abs(value) + 0.05) })),
})

describe('the address of the network page', () => {
  it('holds the whole view: what is written is read back', () => {
    fc.assert(fc.property(anyState, (state) => {
      const read = readState(viewCodecs, writeState(viewCodecs, '', state))
      expect(read).toEqual({ ...state, camera: state.camera && { ...state.camera, ratio: Number(state.camera.ratio.toFixed(6)) } })
    }))
  })

  it('is empty for the view that opens first', () => {
    expect(writeState(viewCodecs, '', usual)).toBe('')
  })

  it('takes what cannot be understood as not said', () => {
    const read = readState(viewCodecs, '?kinds=xyz&ties=%C3%A4&at=2022-02-30&steps=12&focus=moon&camera=1_b_2&colour=pink&basis=.m&seed=many')
    expect(read).toEqual(usual)
  })

  it('tells no ties at all from the usual ties', () => {
    const address = writeState(viewCodecs, '', { ties: [] })
    expect(address).toBe('?ties=-')
    expect(readState(viewCodecs, address).ties).toEqual([])
  })

  it('refuses a camera without extent', () => {
    expect(readState(viewCodecs, '?camera=0.5_0.5_0').camera).toBeNull()
  })

  it('names a choice the same way in whatever order it was made', () => {
    expect(choiceKey({ kinds: ['EVENT', 'ACTOR'], ties: ['TIE', 'MEMBERSHIP'] })).toBe(choiceKey({ kinds: ['ACTOR', 'EVENT'], ties: ['MEMBERSHIP', 'TIE'] }))
  })
})
