import type { Words } from '../useWords'
import { threeDigits, type FanRow } from './toFan'

/** 2024 for 1 January 2024. */
export const yearText = (year: number): string => String(Math.floor(year))

export function bandText([low, high]: readonly [number, number], { texts, formats }: Words): string {
  return texts.fan.range(formats.number(threeDigits(low)), formats.number(threeDigits(high)))
}

/** A year of the fan in words: for the tooltip and for whoever hears the chart. */
export function fanSentence({ year, counted, projected, band80, band95 }: FanRow, words: Words): string {
  const { texts: { fan: texts }, formats } = words
  return [
    counted === null ? '' : texts.counted(yearText(year), formats.number(counted)),
    projected === null ? '' : texts.projected(yearText(year), formats.number(threeDigits(projected))),
    band80 ? texts.in80(bandText(band80, words)) : '',
    band95 ? texts.in95(bandText(band95, words)) : '',
  ].filter(Boolean).join(' ')
}

/** The table twin of the fan. */
export function toFanColumns({ texts: { fan: { columns } } }: Words) {
  const whole = (value: number | undefined | null) => (value == null ? null : Math.round(value))
  return [
    { key: 'year', header: columns.year, value: (row: FanRow) => yearText(row.year) },
    { key: 'counted', header: columns.counted, value: (row: FanRow) => row.counted },
    { key: 'projected', header: columns.projected, value: (row: FanRow) => whole(row.projected) },
    { key: 'low95', header: columns.low95, value: (row: FanRow) => whole(row.band95?.[0]) },
    { key: 'low80', header: columns.low80, value: (row: FanRow) => whole(row.band80?.[0]) },
    { key: 'high80', header: columns.high80, value: (row: FanRow) => whole(row.band80?.[1]) },
    { key: 'high95', header: columns.high95, value: (row: FanRow) => whole(row.band95?.[1]) },
  ]
}
