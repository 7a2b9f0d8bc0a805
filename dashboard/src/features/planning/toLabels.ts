import type { Words } from './useWords'

interface Value {
  feature: string
  value: string
  /** the name of a region, group or organisation */
  label?: string
}

/** "Frauen", "20 bis 39 Jahre", "Amt Bad Doberan-Land": what a value of a feature is called on the page. */
export function toValueLabel({ feature, value, label }: Value, { texts, common }: Words): string {
  if (feature === 'AGE_GROUP') {
    const [from, to] = value.endsWith('+') ? [value.slice(0, -1), null] : (value.split('-') as [string, string])
    return texts.years(from, to)
  }
  if (feature === 'ORGANISATION_KIND') return (common.organisationKinds as Record<string, string>)[value] ?? value
  return feature === 'GENDER' || feature === 'KIND' ? (texts.values[value] ?? value) : (label ?? value)
}

export function toFeatureLabel(feature: string, { texts }: Words): string {
  return texts.features[feature] ?? feature
}

/** "Geschlecht: Frauen" */
export function toQuotaLabel(value: Value, words: Words): string {
  return `${toFeatureLabel(value.feature, words)}: ${toValueLabel(value, words)}`
}

/** "26.11.2026, 22:10" by the clock of the reader. */
export function toTime(iso: string, { formats }: Words): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return new Intl.DateTimeFormat(formats.language === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(date)
}
