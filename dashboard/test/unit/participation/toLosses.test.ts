import { describe, expect, it } from 'vitest'
import { makeFormats } from '../../../src/app/i18n/formats'
import { de } from '../../../src/features/participation/way/texts.de'
import { toChannelMessage, toChannels, toLossMessage, toSingleSteps, type StepRow } from '../../../src/features/participation/way/toLosses'

const step = (name: string, start: number, reached: number) => ({ step: name, start, reached, lost: start - reached, share: start > 0 ? reached / start : null, shareLow: 0.1, shareHigh: 0.9 })
const row = (key: string | null, start: number, reached: number): StepRow => ({ key, label: key ?? 'unbekannt', steps: [step('NOMINATED_TO_ATTENDED', start, reached)] })
const way: StepRow = { label: '', steps: [step('NOMINATED_TO_INVITED', 30, 28), step('INVITED_TO_ACCEPTED', 40, 24), step('ACCEPTED_TO_ATTENDED', 24, 20), step('NOMINATED_TO_ATTENDED', 30, 15)] }

describe('toLossMessage', () => {
  it('names the step at which most are lost, without the whole way', () => {
    const message = toLossMessage(toSingleSteps(way))
    // 16 of 40 did not accept; the whole way loses 15 of 30 but is no step.
    expect(de.loss.say(message, makeFormats('de'))).toBe('Die meisten gehen vor der Zusage verloren: 16 von 40 (40\u00a0%)')
  })

  it('tells nobody on the way from nobody lost', () => {
    expect(toLossMessage([step('INVITED_TO_ACCEPTED', 0, 0)])).toEqual({ kind: 'nobody' })
    expect(toLossMessage([step('NOMINATED_TO_INVITED', 5, 5), step('INVITED_TO_ACCEPTED', 5, 5)])).toEqual({ kind: 'noLoss' })
  })

  it('does not praise that nobody was lost where attendance alone is recorded', () => {
    expect(toLossMessage([step('NOMINATED_TO_INVITED', 0, 0), step('INVITED_TO_ACCEPTED', 14, 14), step('ACCEPTED_TO_ATTENDED', 14, 14)])).toEqual({ kind: 'unrecorded' })
  })
})

describe('toChannels', () => {
  const channels = toChannels([row('small', 4, 4), row('half', 20, 10), row('third', 30, 10), row(null, 12, 6), row('none', 0, 0)])

  it('puts channels of fewer than ten nominations last, and leaves out those without any', () => {
    expect(channels.map(({ key, isSmall }) => [key, isSmall])).toEqual([['half', false], ['third', false], ['small', true]])
  })

  it('compares the sound ones: 10 of 20 against 10 of 30', () => {
    expect(de.channel.say(toChannelMessage(channels), makeFormats('de'))).toBe('Von den Benannten kamen 33\u00a0% (third) bis 50\u00a0% (half)')
    expect(toChannelMessage([])).toEqual({ kind: 'nobody' })
  })
})
