/** What the data set format says of each table, as far as the tests of the files need it. */
export interface TableFormat {
  readonly columns: readonly string[]
  readonly key: readonly string[]
  /** Columns that may not be empty. */
  readonly required: readonly string[]
  /** Column → tables one of which holds the id; a column with several ids separates them with ';'. */
  readonly references?: Readonly<Record<string, readonly string[]>>
}

const SOURCE = ['sources']
const REGION = ['regions']
const STAKEHOLDER = ['actors', 'organisations']
const words = (text: string): string[] => text.split(' ')

export const TABLES: Readonly<Record<string, TableFormat>> = {
  sources: {
    columns: words('id title publisher date url licence synthetic note populationBase'),
    key: ['id'],
    required: ['id', 'title', 'synthetic'],
  },
  regions: {
    columns: words('id level name parent latitude longitude areaKm2 validFrom validTo source'),
    key: ['id'],
    required: words('id level name source'),
    references: { parent: REGION, source: SOURCE },
  },
  regionMemberships: {
    columns: words('region group source'),
    key: words('region group'),
    required: words('region group source'),
    references: { region: REGION, group: REGION, source: SOURCE },
  },
  interestGroups: { columns: words('id name source'), key: ['id'], required: words('id name source'), references: { source: SOURCE } },
  organisations: {
    columns: words('id name shortName kind parent region interestGroups website source'),
    key: ['id'],
    required: words('id name kind source'),
    references: { parent: ['organisations'], region: REGION, interestGroups: ['interestGroups'], source: SOURCE },
  },
  actors: {
    columns: words('id name title function region interestGroups gender birthYear selfStatedAttributes source'),
    key: ['id'],
    required: words('id name source'),
    references: { region: REGION, interestGroups: ['interestGroups'], source: SOURCE },
  },
  memberships: {
    columns: words('actor organisation role from to source'),
    key: words('actor organisation role'),
    required: words('actor organisation source'),
    references: { actor: ['actors'], organisation: ['organisations'], source: SOURCE },
  },
  projects: {
    columns: words('id name description kind status start end region source'),
    key: ['id'],
    required: words('id name source'),
    references: { region: REGION, source: SOURCE },
  },
  involvements: {
    columns: words('stakeholder project role from to source'),
    key: words('stakeholder project role'),
    required: words('stakeholder project source'),
    references: { stakeholder: STAKEHOLDER, project: ['projects'], source: SOURCE },
  },
  events: {
    columns: words('id name kind project date startTime endTime venue latitude longitude region catchment capacity source'),
    key: ['id'],
    required: words('id name source'),
    references: { project: ['projects'], region: REGION, catchment: REGION, source: SOURCE },
  },
  participations: {
    columns: words('stakeholder event stage role date nominatedBy source'),
    key: words('stakeholder event stage'),
    required: words('stakeholder event stage source'),
    references: { stakeholder: STAKEHOLDER, event: ['events'], nominatedBy: STAKEHOLDER, source: SOURCE },
  },
  topics: { columns: words('id name parent'), key: ['id'], required: words('id name'), references: { parent: ['topics'] } },
  population: {
    columns: words('region date sex ageFrom ageTo count source'),
    key: words('region date sex ageFrom ageTo'),
    required: words('region date sex ageFrom count source'),
    references: { region: REGION, source: SOURCE },
  },
  vitalEvents: {
    columns: words('region year kind sex ageFrom ageTo count source'),
    key: words('region year kind sex ageFrom ageTo'),
    required: words('region year kind count source'),
    references: { region: REGION, source: SOURCE },
  },
  fertilityRates: {
    columns: words('region period ageFrom ageTo rate source'),
    key: words('region period ageFrom'),
    required: words('region period ageFrom rate source'),
    references: { region: REGION, source: SOURCE },
  },
  totalFertilityRates: {
    columns: words('region year rate source'),
    key: words('region year'),
    required: words('region year rate source'),
    references: { region: REGION, source: SOURCE },
  },
  lifeTables: {
    columns: words('region period sex ageFrom ageTo qx lx Lx ex source'),
    key: words('region period sex ageFrom'),
    required: words('region period sex ageFrom source'),
    references: { region: REGION, source: SOURCE },
  },
  lifeExpectancies: {
    columns: words('region period sex age years source'),
    key: words('region period sex age'),
    required: words('region period sex age years source'),
    references: { region: REGION, source: SOURCE },
  },
  officialProjections: {
    columns: words('region name date sex ageFrom ageTo count source'),
    key: words('region name date sex ageFrom ageTo'),
    required: words('region name date count source'),
    references: { region: REGION, source: SOURCE },
  },
}

/** Columns whose cells are numbers; they are written as JavaScript prints the number. */
export const NUMBER_COLUMNS = words('latitude longitude areaKm2 capacity age years ageFrom ageTo count rate qx lx Lx ex populationBase')
