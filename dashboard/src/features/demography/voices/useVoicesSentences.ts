import { useTexts } from '../../../app/i18n/language'
import type { DemographyVoicesQuery } from '../../../gql/graphql'
import { threeDigits } from '../fan/toFan'
import { useWords } from '../useWords'
import { voicesTexts } from './texts'
import { toDeclines, toLargestSilent, toSilentPlaces } from './toVoices'
import { VOICES_STEPS } from './useVoices'

const MOST_NAMED = 5

/** What leadership reads in two minutes, written from the numbers. */
export function useVoicesSentences({ ageGroupVoices, regionNeeds }: DemographyVoicesQuery, nameOf: (index: number) => string): string[] {
  const texts = useTexts(voicesTexts).sentences
  const { formats } = useWords()
  const { district, rows, yearLater, unknown } = ageGroupVoices
  const all = formats.number(rows.length)
  const silent = toSilentPlaces(rows, district.groups.length).map((count, index) => ({ count, index })).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  const largest = toLargestSilent(rows, MOST_NAMED).map(({ label, people }) => `${label} (${formats.number(threeDigits(people))})`)
  const declines = toDeclines(regionNeeds.rows, VOICES_STEPS)
  const steepest = declines.slice(0, MOST_NAMED).map(({ label, change }) => `${label} (${formats.percent(change / 100, 0)})`)
  const isNobodyKnown = district.groups.every(({ participants, withheld }) => participants === 0 && !withheld)
  return [
    ...(isNobodyKnown ? [texts.none] : silent.map(({ count, index }) => texts.places({ group: nameOf(index), count: formats.number(count), all }))),
    ...(largest.length > 0 && !isNobodyKnown ? [texts.largest(formats.list(largest))] : []),
    ...(declines.length > 0 ? [`${texts.volunteers({ count: formats.number(declines.length), all, year: String(Math.floor(yearLater)) })} ${texts.steepest(formats.list(steepest))}`] : []),
    texts.clubs,
    ...(unknown > 0 ? [texts.unknown(formats.number(unknown))] : []),
  ]
}
