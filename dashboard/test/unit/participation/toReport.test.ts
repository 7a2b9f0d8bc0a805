import { describe, expect, it } from 'vitest'
import { makeFormats } from '../../../src/app/i18n/formats'
import type { GroupBar } from '../../../src/features/participation/missing/toGroupBars'
import { de } from '../../../src/features/participation/report/texts.de'
import { toNeeded, toReached, toSources } from '../../../src/features/participation/report/toReport'

const bar = (label: string, needed: number | null, verdict: GroupBar['verdict']): GroupBar => ({ key: label, label, people: 4, share: 0.1, population: 0.2, interval: [0.05, 0.15], expected: 13, needed, verdict })

describe('toNeeded', () => {
  it('names only groups that are too few beyond chance, the largest gap first', () => {
    const needed = toNeeded([bar('Südosten', 12, 'below'), bar('bis 19 Jahre', 34, 'below'), bar('Nordost', 3, 'within'), bar('unbekannt', null, 'below')])
    expect(needed).toEqual([{ label: 'bis 19 Jahre', needed: 34 }, { label: 'Südosten', needed: 12 }])
    expect(de.needed(needed, makeFormats('de'))).toBe('Zum Ausgleich fehlen: bis 19 Jahre (34) und Südosten (12).')
    expect(de.needed([], makeFormats('de'))).toBe('')
  })
})

describe('toReached', () => {
  it('leaves out kinds of which there is none', () => {
    const rows = toReached([{ of: 'MUNICIPALITY', reached: 51, total: 112 }, { of: 'ORGANISATION', reached: 0, total: 0 }])
    expect(de.reached(rows, makeFormats('de'))).toBe('Erreicht sind, soweit erfasst, 51 von 112 Gemeinden.')
  })
})

describe('toSources', () => {
  it('names each source once', () => {
    const [a, b] = [{ id: 'a', date: '2022-02-01' }, { id: 'b' }]
    expect(toSources([{ sources: [b, a] }, { sources: [a] }])).toEqual([a, b])
  })
})
