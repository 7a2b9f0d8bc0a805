import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { continues, MOST_STEPS_BACK, NO_HISTORY, recordStep, redoStep, undoStep, type History } from '../../../src/features/network/history'

const afterSteps = (values: readonly number[]): { history: History<number>; now: number } =>
  values.reduce<{ history: History<number>; now: number }>(({ history, now }, value) => ({ history: recordStep(history, { before: now, changed: ['value'] }), now: value }), { history: NO_HISTORY, now: 0 })

describe('undo and redo', () => {
  it('bring back every view on the way, and go forward again to the last', () => {
    fc.assert(fc.property(fc.array(fc.integer(), { maxLength: 40 }), (values) => {
      let { history, now } = afterSteps(values)
      const seen = [now]
      for (let step = undoStep(history, now); step; step = undoStep(history, now)) {
        ({ history, state: now } = step)
        seen.push(now)
      }
      expect(seen.reverse()).toEqual([0, ...values])
      for (let step = redoStep(history, now); step; step = redoStep(history, now)) ({ history, state: now } = step)
      expect(now).toBe(values.at(-1) ?? 0)
    }))
  })

  it(`keep the last ${MOST_STEPS_BACK} steps`, () => {
    let { history, now } = afterSteps(Array.from({ length: 130 }, (_, index) => index + 1))
    let count = 0
    for (let step = undoStep(history, now); step; step = undoStep(history, now)) {
      ({ history, state: now } = step)
      count++
    }
    expect([count, now]).toEqual([100, 30])
  })

  it('forget what was undone once something else is done', () => {
    const { history, now } = afterSteps([1, 2])
    const undone = undoStep(history, now)
    const other = recordStep(undone?.history ?? NO_HISTORY, { before: undone?.state ?? 0, changed: ['value'] })
    expect(redoStep(other, 5)).toBeNull()
  })

  it('take typing as one step, but not after something else or an undo', () => {
    const typed = recordStep(NO_HISTORY as History<string>, { before: '', changed: ['text'] })
    expect(continues(typed, ['text'])).toBe(true)
    expect(continues(typed, ['colour'])).toBe(false)
    expect(continues(undoStep(typed, 'a')?.history ?? typed, ['text'])).toBe(false)
  })
})
