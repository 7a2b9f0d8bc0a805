import type { Lottery } from './toLottery'
import type { Words } from './useWords'

interface Certified {
  lottery: Lottery
  minimum: number | null
  bound: number | null
}

/** As far as a chance may lie below the bound and still be called the best: what selectPanel promises. */
const PROMISED = 1e-3

/** What the lottery promises, and the proof: the lowest chance, and that no lottery could raise it. */
export function toCertificate({ lottery, minimum, bound }: Certified, nameOf: (id: string) => string, { texts: { lottery: texts }, formats }: Words): string[] {
  const drawable = lottery.probabilities.filter(({ id }) => !lottery.mustNot.includes(id))
  const without = drawable.filter(({ probability }) => probability === 0)
  const lowest = minimum ?? Math.min(1, ...drawable.flatMap(({ probability }) => (probability > 0 ? [probability] : [])))
  if (without.length === drawable.length) return []
  const isProved = bound !== null && bound - lowest <= PROMISED
  if (without.length === 0) return [texts.lowest(formats.percent(lowest)), ...(bound === null ? [] : [(isProved ? texts.proved : texts.bounded)(formats.percent(bound))])]
  return [
    texts.hopeless(formats.number(without.length), formats.list(without.map(({ id }) => nameOf(id)))),
    texts.lowestOfOthers(formats.percent(lowest)),
    ...(bound === null ? [] : [(isProved ? texts.provedOfOthers : texts.boundedOfOthers)(formats.percent(bound))]),
  ]
}
