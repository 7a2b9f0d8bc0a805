/**
 * Change of a population split into its parts, and crude rates: events of a year per 1,000 of the mean of the populations at its start and end.
 * Source: Preston, Heuveline and Guillot, Demography, 2001, chapter 1 (balancing equation, crude rates). Cost: O(years).
 */
export interface YearOfChange {
  readonly year: number
  /** At the start and at the end of the year. */
  readonly before: number
  readonly after: number
  readonly births: number | null
  readonly deaths: number | null
  readonly netMigration: number | null
  /** Women of 15 to 49 at the middle of the year. */
  readonly women: number | null
}

export interface ChangeParts {
  readonly year: number
  readonly before: number
  readonly after: number
  readonly births: number | null
  readonly deaths: number | null
  readonly natural: number | null
  readonly netMigration: number | null
  /** What the parts leave unexplained, such as corrections of the register. */
  readonly rest: number | null
  /** Per 1,000 inhabitants. */
  readonly crudeBirthRate: number | null
  readonly crudeDeathRate: number | null
  readonly naturalRate: number | null
  readonly netMigrationRate: number | null
  readonly growthRate: number | null
  /** Births per 1,000 women of 15 to 49. */
  readonly generalFertilityRate: number | null
}

export function changeParts({ year, before, after, births, deaths, netMigration, women }: YearOfChange): ChangeParts {
  const middle = (before + after) / 2
  const per = (events: number | null, people: number | null): number | null => (events === null || people === null || people === 0 ? null : (1000 * events) / people)
  const natural = births === null || deaths === null ? null : births - deaths
  const rest = natural === null || netMigration === null ? null : after - before - natural - netMigration
  return {
    year, before, after, births, deaths, natural, netMigration, rest,
    crudeBirthRate: per(births, middle), crudeDeathRate: per(deaths, middle), naturalRate: per(natural, middle), netMigrationRate: per(netMigration, middle), growthRate: per(after - before, middle),
    generalFertilityRate: per(births, women),
  }
}
