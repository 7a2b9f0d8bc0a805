import { describe, expect, it } from 'vitest'
import { toCensusSeries } from '../../../src/features/region/toCensusSeries'

const source = (id: string) => ({ id, title: id })

describe('toCensusSeries', () => {
  it('never puts figures of two censuses into one series', () => {
    // Admannshagen-Bargeshagen, municipality directory and census: the step from 2,871 to 2,933 is the change of base.
    const series = toCensusSeries([
      { date: '2024-12-31', base: 2022, total: 2933, source: source('gv-2024-via-lernapp') },
      { date: '2023-12-31', base: 2011, total: 2871, source: source('gv-2023') },
      { date: '2022-05-15', base: 2022, total: 2929, source: source('zensus-2022') },
      { date: '2013-12-31', base: 2011, total: 2799, source: source('gv-2013') },
    ])
    expect(series.map(({ base, points }) => [base, points.map((point) => point.total)])).toEqual([[2011, [2799, 2871]], [2022, [2929, 2933]]])
    expect(series[0]?.sources.map(({ id }) => id)).toEqual(['gv-2013', 'gv-2023'])
  })

  it('draws a date once when two sources count it', () => {
    const series = toCensusSeries([
      { date: '2019-01-01', base: 2011, total: 215_113, source: source('EUROSTAT-PJANGRP3') },
      { date: '2019-01-01', base: 2011, total: 215_113, source: source('EUROPOP2019-BASE') },
    ])
    expect(series[0]?.points).toHaveLength(1)
  })

  it('leaves out what is unknown and keeps an unnamed base apart, at the end', () => {
    const series = toCensusSeries([
      { date: '2020-01-01', base: null, total: 5, source: null },
      { date: '2021-01-01', base: 2011, total: null, source: null },
      { date: '2022-01-01', base: 2011, total: 7, source: null },
    ])
    expect(series.map(({ base }) => base)).toEqual([2011, null])
  })
})
