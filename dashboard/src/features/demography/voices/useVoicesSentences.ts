import { useTexts } from '../../../app/i18n/language'
import type { DemographyVoicesQuery } from '../../../gql/graphql'
import { threeDigits } from '../fan/toFan'
import { useWords } from '../useWords'
import { voicesTexts } from './texts'
import { isNobodyKnown, toLargestSilent, toSilentGroups } from './toVoices'

export const MOST_NAMED = 5

/** What leadership reads in two minutes, written from the numbers. */
export function useVoicesSentences({ ageGroupVoices }: DemographyVoicesQuery, nameOf: (index: number) => string): string[] {
  const texts = useTexts(voicesTexts).sentences
  const { formats } = useWords()
  const { district, rows, unknown } = ageGroupVoices
  const all = formats.number(rows.length)
  const silent = toSilentGroups(rows, district.groups.length)
  const largest = toLargestSilent(rows, MOST_NAMED).map(({ label, people }) => `${label} (${formats.number(threeDigits(people))})`)
  const nobodyKnown = isNobodyKnown(district.groups)
  return [
    ...(nobodyKnown ? [texts.none] : silent.length === 0 ? [] : [texts.places(formats.list(silent.map(({ count, index }) => texts.inPlaces(nameOf(index), formats.number(count)))), all)]),
    ...(largest.length > 0 && !nobodyKnown ? [texts.largest(formats.list(largest))] : []),
    ...(unknown > 0 ? [texts.unknown(formats.number(unknown))] : []),
  ]
}
