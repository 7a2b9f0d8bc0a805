import type { ProposedQuotasQuery } from '../../gql/graphql'
import { toFeatureLabel } from './toLabels'
import type { Words } from './useWords'

/** What a proposal rests on: whose people were counted, and for which features there are no figures. */
export function toProposalNotes({ quotas, withoutPopulation }: ProposedQuotasQuery['proposedQuotas'], words: Words): string[] {
  const { texts, formats } = words
  const own = [...new Set(quotas.filter(({ isBasisWider }) => !isBasisWider).map(({ basis }) => basis))]
  const wider = quotas.filter(({ isBasisWider }) => isBasisWider)
  const named = (features: readonly string[]) => formats.list([...new Set(features)].map((feature) => toFeatureLabel(feature, words)))
  return [
    ...own.map((basis) => texts.places.proposed(basis)),
    ...(wider.length > 0 ? [texts.places.wider(named(wider.map(({ feature }) => feature)), formats.list([...new Set(wider.map(({ basis }) => basis))]))] : []),
    ...(withoutPopulation.length > 0 ? [texts.places.without(named(withoutPopulation))] : []),
  ]
}
