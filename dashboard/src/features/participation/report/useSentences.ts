import { useTexts } from '../../../app/i18n/language'
import type { ParticipationReportPageQuery } from '../../../gql/graphql'
import { missingTexts } from '../missing/texts'
import { toGroupBars, toGroupMessage, type RepresentedGroup } from '../missing/toGroupBars'
import { toGroupNames } from '../missing/toGroupNames'
import { toFunnel } from '../toFunnel'
import { toFunnelMessage } from '../toMessages'
import { topicsTexts } from '../topics/texts'
import { toHeat, toHeatMessage } from '../topics/toHeat'
import { useWords } from '../useWords'
import { voicesTexts } from '../voices/texts'
import { toSpreadMessage, toTurnoutMessage } from '../voices/toConcentration'
import { wayTexts } from '../way/texts'
import { toLossMessage, toSingleSteps } from '../way/toLosses'
import { reportTexts } from './texts'
import { toNeeded, toReached } from './toReport'

const circles = ['regions', 'ages', 'sexes'] as const
type Circle = (typeof circles)[number]

/** The titles of the figures and the sentences of the report, from one answer. */
export function useSentences(data: ParticipationReportPageQuery) {
  const { texts: page, formats } = useWords()
  const texts = useTexts(reportTexts)
  const missing = useTexts(missingTexts)
  const voices = useTexts(voicesTexts)
  const topics = useTexts(topicsTexts)
  const way = useTexts(wayTexts)
  const named = (rows: readonly RepresentedGroup[], attribute: string) => toGroupBars(toGroupNames(rows, attribute, { texts: missing, formats }), attribute === 'PLANNING_REGION' ? 'missing' : 'given')
  const bars = { regions: named(data.regions.rows, 'PLANNING_REGION'), ages: named(data.ages.rows, 'AGE_GROUP'), sexes: named(data.sexes.rows, 'SEX') }
  const say = (kind: Circle) => missing.group.say(toGroupMessage(bars[kind], data[kind].compared), formats)
  const isKnown = (kind: Circle) => data[kind].compared > 0
  const unknown = circles.filter((kind) => !isKnown(kind))
  const titles = {
    way: page.say.funnel(toFunnelMessage(toFunnel(data.asked.total)), formats),
    regions: say('regions'),
    ages: say('ages'),
    spread: voices.spread.say(toSpreadMessage(data.spread.municipalities), 'municipalities', formats),
  }
  const sentences = [
    `${titles.way}.`,
    `${way.loss.say(toLossMessage(toSingleSteps(data.conversion.total)), formats)}.`,
    ...circles.filter(isKnown).map((kind) => ({ regions: texts.region, ages: texts.age, sexes: texts.sex })[kind](say(kind))),
    unknown.length > 0 ? texts.unrecorded(formats.list(unknown.map((kind) => texts.attributes[kind]))) : '',
    texts.needed(toNeeded([...bars.regions, ...bars.ages, ...bars.sexes]), formats),
    texts.reached(toReached(data.reach.rows), formats),
    `${voices.turnout.say(toTurnoutMessage(data.turnout), formats)}.`,
    `${titles.spread}.`,
    texts.topic(topics.heat.say(toHeatMessage(toHeat(data.topics, [])), formats)),
  ].filter((sentence) => sentence !== '')
  return { bars, titles, sentences }
}
