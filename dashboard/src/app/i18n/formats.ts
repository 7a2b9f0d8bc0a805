export type Language = 'de' | 'en'

/** What can be missing: null and undefined are "unknown", never 0. */
export type Maybe<T> = T | null | undefined

export interface Formats {
  language: Language
  /** the word for a missing value */
  unknown: string
  /** 1.234,5 in German, 1,234.5 in English; at most `digits` decimals (default 0), never more than the value carries */
  number: (value: Maybe<number>, digits?: number) => string
  /** with exactly `digits` decimals: for numbers that stand under each other */
  fixed: (value: Maybe<number>, digits: number) => string
  /** a share 0..1 as "12,3 %" (English "12.3%"); one decimal unless told */
  percent: (share: Maybe<number>, digits?: number) => string
  /** a change as a share: "+3 %", "-3 %", "0 %" */
  percentChange: (share: Maybe<number>, digits?: number) => string
  /** an ISO date as 30.09.2022 (English 30 September 2022) */
  date: (iso: Maybe<string>) => string
  /** an ISO date as "30. September 2022" (English 30 September 2022) */
  longDate: (iso: Maybe<string>) => string
  /** an ISO date or "2022-09" as "September 2022" */
  month: (iso: Maybe<string>) => string
  /** 1. (English 1st) */
  ordinal: (value: Maybe<number>) => string
  /** "a, b und c" */
  list: (items: readonly string[]) => string
  /** "1 Mensch", "24 Menschen" */
  count: (value: Maybe<number>, one: string, many: string) => string
}

const ordinalEndings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }

/** An ISO date (yyyy-mm-dd or yyyy-mm) as UTC, or null when it is no date. */
function toDate(iso: Maybe<string>): Date | null {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso ?? '')
  if (!match) return null
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3] ?? '1')))
  return date.getUTCMonth() === Number(match[2]) - 1 ? date : null
}

const isNumber = (value: Maybe<number>): value is number => typeof value === 'number' && Number.isFinite(value)

/** What rounds to 0 is 0, from either side. */
const NO_MINUS_ZERO = { signDisplay: 'negative' } as const

const exactly = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits })

/** Made when it is first asked for and kept: to make a format takes more than a hundred times as long as to use it. */
function perDigits(make: (digits: number) => Intl.NumberFormat): (digits: number) => Intl.NumberFormat {
  const made = new Map<number, Intl.NumberFormat>()
  return (digits) => {
    const format = made.get(digits) ?? make(digits)
    made.set(digits, format)
    return format
  }
}

export function makeFormats(language: Language): Formats {
  const locale = language === 'de' ? 'de-DE' : 'en-GB'
  const unknown = language === 'de' ? 'unbekannt' : 'unknown'
  const dateAs = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (iso: Maybe<string>) => {
      const date = toDate(iso)
      return date ? format.format(date) : unknown
    }
  }
  const numberAs = (optionsOf: (digits: number) => Intl.NumberFormatOptions) => {
    const formatOf = perDigits((digits) => new Intl.NumberFormat(locale, optionsOf(digits)))
    return (value: Maybe<number>, digits: number) => (isNumber(value) ? formatOf(digits).format(value) : unknown)
  }
  const rounded = numberAs((digits) => ({ maximumFractionDigits: digits, useGrouping: true, ...NO_MINUS_ZERO }))
  const number = (value: Maybe<number>, digits = 0) => rounded(value, digits)
  const fixed = numberAs((digits) => ({ ...exactly(digits), ...NO_MINUS_ZERO }))
  const shareAs = (signDisplay: 'negative' | 'exceptZero') => {
    const share = numberAs((digits) => ({ style: 'percent', ...exactly(digits), signDisplay }))
    return (value: Maybe<number>, digits = 1) => share(value, digits)
  }
  const plurals = new Intl.PluralRules('en', { type: 'ordinal' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const longDate = dateAs({ day: 'numeric', month: 'long', year: 'numeric' })
  return {
    language,
    unknown,
    number,
    fixed,
    percent: shareAs('negative'),
    percentChange: shareAs('exceptZero'),
    date: language === 'de' ? dateAs({ day: '2-digit', month: '2-digit', year: 'numeric' }) : longDate,
    longDate,
    month: dateAs({ month: 'long', year: 'numeric' }),
    ordinal: (value) => {
      if (!isNumber(value)) return unknown
      return language === 'de' ? `${number(value)}.` : `${number(value)}${ordinalEndings[plurals.select(value)] ?? 'th'}`
    },
    list: (items) => list.format(items),
    count: (value, one, many) => `${number(value)} ${value === 1 ? one : many}`,
  }
}
