/** Ids that a store holds, one of each kind, for questions that ask for everything once. */
export interface SampleIds {
  readonly actor: string
  readonly organisation: string
  /** the district, which holds all places */
  readonly region: string
  readonly project: string
  readonly event: string
  readonly contribution: string
  readonly interestGroup: string
  readonly topic: string
  readonly source: string
}

const KINDS = 'nodes: [ACTOR, ORGANISATION, REGION, PROJECT, EVENT, TOPIC, CONTRIBUTION, INTEREST_GROUP]'
const TIES = 'ties: [MEMBERSHIP, INVOLVEMENT, PARTICIPATION, NOMINATION, TIE, LOCATION, ORGANISATION_PART, CO_MEMBERSHIP, CO_PARTICIPATION, CO_INVOLVEMENT]'
const DAY = '(asOf: "2022-06-01")'

/** One of each kind of thing, with a place for its fields: the type, and what stands before and behind them. */
export const singles = ({ actor, organisation, region, project, event, contribution }: SampleIds): Readonly<Record<string, readonly [before: string, behind: string]>> => ({
  Actor: [`{ actor(id: "${actor}") {`, '} }'],
  Organisation: [`{ organisation(id: "${organisation}") {`, '} }'],
  Region: [`{ region(id: "${region}") {`, '} }'],
  Project: [`{ project(id: "${project}") {`, '} }'],
  Event: [`{ event(id: "${event}") {`, '} }'],
  Contribution: [`{ contribution(id: "${contribution}") {`, '} }'],
  Membership: [`{ actor(id: "${actor}") { memberships {`, '} } }'],
  Involvement: [`{ actor(id: "${actor}") { involvements {`, '} } }'],
  Participation: [`{ actor(id: "${actor}") { participations {`, '} } }'],
  StageRecord: [`{ actor(id: "${actor}") { participations { stages {`, '} } } }'],
  Tie: [`{ actor(id: "${actor}") { ties {`, '} } }'],
  Source: [`{ actor(id: "${actor}") { source {`, '} } }'],
  Topic: [`{ contribution(id: "${contribution}") { topics {`, '} } }'],
  InterestGroup: [`{ actor(id: "${actor}") { interestGroups {`, '} } }'],
})

/** Lists and the types of their filters. */
export const LISTS = { actors: 'ActorFilter', organisations: 'OrganisationFilter', regions: 'RegionFilter', projects: 'ProjectFilter', events: 'EventFilter', contributions: 'ContributionFilter' }

/** Ids by the filter that takes them. */
export const idsByFilter = (ids: SampleIds): Readonly<Record<string, string>> => ({
  regions: ids.region, catchments: ids.region, interestGroups: ids.interestGroup, organisations: ids.organisation,
  projects: ids.project, events: ids.event, sources: ids.source, topics: ids.topic,
})

export const networksAndReports = ({ actor, organisation, region, interestGroup }: SampleIds): string => `{
  network(input: { ${KINDS}, ${TIES}, at: "2022-06-01" }) { order sources { id } }
  networkFile(input: { ${KINDS}, ${TIES} }, format: GEXF, measures: [DEGREE]) { name }
  waveOfTies: network(input: { ${KINDS}, ties: [TIE], wave: "2022", regions: ["${region}"], interestGroups: ["${interestGroup}"] }) { order sources { id } }
  networkWaves
  networkSnapshots(input: { ${KINDS}, ${TIES} }, dates: ["2022-06-01"]) { size }
  twoModeNetwork(input: { items: EVENT }) { size }
  shortestPaths(from: "${actor}", to: "${organisation}", input: { ${KINDS}, ${TIES} }) { steps { sources { id } } }
  ${['MUNICIPALITY', 'INTEREST_GROUP', 'ORGANISATION', 'ORGANISATION_KIND', 'EVENT', 'MONTH', 'NOMINATOR'].map((by) => `${by}: participation(by: ${by}) { total { people } rows { key } sources { id } }`).join(' ')}
  population(region: "${region}") { region { name } source { title } }
  populationDates(region: "${region}") { source { title } }
  search(text: "Ada") { id } health { dataVersion } interestGroups { id } topics { id } sources { totalCount edges { node { id } } } syntheticData { present }
}`

export const tablesOfTwoDimensions = ({ organisation, region, project, interestGroup }: SampleIds): string => {
  const dated = `filter: { regions: ["${region}"], projects: ["${project}"], asOf: "2022-06-01"`
  return `{
    ${['MUNICIPALITY', 'INTEREST_GROUP', 'ORGANISATION', 'ORGANISATION_KIND', 'MONTH', 'NOMINATOR'].map((rows) => `${rows}: participationTable(rows: ${rows}, columns: EVENT) { cells { people } sources { id } }`).join(' ')}
    ${['MUNICIPALITY', 'INTEREST_GROUP', 'ORGANISATION', 'ORGANISATION_KIND'].map((rows) => `people_${rows}: stakeholderTable(rows: ${rows}, columns: KIND, filter: { regions: ["${region}"], interestGroups: ["${interestGroup}"], organisationKinds: [CLUB], asOf: "2022-06-01" }) { total sources { id } }`).join(' ')}
    actors(${dated}, organisations: ["${organisation}"] }) { edges { node { region${DAY} { id } memberships${DAY} { role } involvements${DAY} { role } ties${DAY} { kind } } } }
    organisations(${dated} }) { edges { node { members${DAY} { totalCount edges { node { role } } } } } }
  }`
}

export const figures = ({ organisation, region, event, interestGroup, topic, source }: SampleIds): string => {
  const filter = `regions: ["${region}"], catchments: ["${region}"], events: ["${event}"], interestGroups: ["${interestGroup}"], organisations: ["${organisation}"], from: "2020-01-01", to: "2030-01-01"`
  return `{
    ${['NOMINATED', 'INVITED', 'ACCEPTED', 'DECLINED', 'ATTENDED', 'ABSENT'].map((stage) => `${stage}_SEX: representation(attribute: SEX, stage: ${stage}) { score sources { id } }`).join(' ')}
    representation(attribute: MUNICIPALITY) { participants } ages: representation(attribute: AGE_GROUP) { participants }
    participationConversion(by: NOMINATOR) { total { unanswered } } participationRates(by: AMT) { common { people } }
    contributionTopics(filter: { text: "Bus", kinds: [WISH], regions: ["${region}"], interestGroups: ["${interestGroup}"], events: ["${event}"], topics: ["${topic}"], from: "2020-01-01", to: "2030-01-01", sources: ["${source}"] }) { key }
    contributionMatches(minimum: 0) { solution { text } challenge { text } }
    selectPanel(input: { pool: { regions: ["${region}"], events: ["${event}"] }, size: 1, quotas: [], oncePerOrganisation: true }) { feasible }
    participationConcentration { organisations { gini } } participationReach(filter: { ${filter} }) { rows { total } } participationTurnout(filter: { ${filter} }) { people sources { id } }
  }`
}

/** Asked for an event with a plan whose first change is version 1. */
export const plans = ({ event }: SampleIds): string => `{
  eventPlan(event: "${event}") { quotas { label } candidates { id } } planChange(event: "${event}", version: 1) { before }
  proposedQuotas(event: "${event}", seats: 10) { withoutPopulation } whoToAsk(event: "${event}") { regions { id } } }`

export const demography = ({ region }: SampleIds): string => `{
  scenarios { id } populationChange(region: "${region}") { sources { id } } officialComparison(region: "${region}") { missing } officialLifeExpectancies(region: "${region}") { period } demographicIndicators(region: "${region}") { sources { id } }
}`
