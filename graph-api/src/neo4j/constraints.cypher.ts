/** Keys, indexes and full-text indexes of the graph. Each statement may run again and again. */

const unique = (name: string, label: string, property: string): string =>
  `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`

const range = (name: string, label: string, properties: string): string =>
  `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${properties})`

const relationshipRange = (name: string, type: string, property: string): string =>
  `CREATE INDEX ${name} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.${property})`

export const CONSTRAINTS: readonly string[] = [
  unique('stakeholder_id', 'Stakeholder', 'id'),
  unique('actor_id', 'Actor', 'id'),
  unique('organisation_id', 'Organisation', 'id'),
  unique('region_id', 'Region', 'id'),
  unique('interest_group_id', 'InterestGroup', 'id'),
  unique('project_id', 'Project', 'id'),
  unique('event_id', 'Event', 'id'),
  unique('topic_id', 'Topic', 'id'),
  unique('contribution_id', 'Contribution', 'id'),
  unique('source_id', 'Source', 'id'),
  unique('population_key', 'Population', 'key'),
  unique('vital_events_key', 'VitalEvents', 'key'),
  unique('fertility_rate_key', 'FertilityRate', 'key'),
  unique('total_fertility_rate_key', 'TotalFertilityRate', 'key'),
  unique('life_table_key', 'LifeTable', 'key'),
  unique('life_expectancy_key', 'LifeExpectancy', 'key'),
  unique('official_projection_key', 'OfficialProjection', 'key'),
  unique('demographic_scenario_id', 'DemographicScenario', 'id'),
  unique('data_version_id', 'DataVersion', 'id'),
  unique('pending_import_id', 'PendingImport', 'id'),
  unique('import_chunk_position', 'ImportChunk', 'position'),
  unique('conference_plan_event', 'ConferencePlan', 'event'),
  unique('plan_change_id', 'PlanChange', 'id'),
  unique('running_work_server', 'RunningWork', 'server'),
]

export const RANGE_INDEXES: readonly string[] = [
  range('actor_sort', 'Actor', 'n.sortName, n.id'),
  range('organisation_sort', 'Organisation', 'n.sortName, n.id'),
  range('region_sort', 'Region', 'n.sortName, n.id'),
  range('project_sort', 'Project', 'n.sortName, n.id'),
  range('event_date', 'Event', 'n.date, n.id'),
  range('contribution_date', 'Contribution', 'n.date, n.id'),
  range('organisation_kind', 'Organisation', 'n.kind'),
  range('region_level', 'Region', 'n.level'),
  range('actor_source', 'Actor', 'n.source'),
  range('organisation_source', 'Organisation', 'n.source'),
  range('project_source', 'Project', 'n.source'),
  range('event_source', 'Event', 'n.source'),
  range('contribution_source', 'Contribution', 'n.source'),
  relationshipRange('participation_source', 'PARTICIPATES_IN', 'source'),
  relationshipRange('participation_nominated_by', 'PARTICIPATES_IN', 'nominatedBy'),
  relationshipRange('membership_source', 'MEMBER_OF', 'source'),
  relationshipRange('involvement_source', 'INVOLVED_IN', 'source'),
  relationshipRange('tie_source', 'TIED_TO', 'source'),
]

/**
 * `searchText` holds folded words (fold.ts), so the analyzer has nothing left to fold; asked texts are folded the same way.
 * (The analyzer `german` folds too, but not within prefixes and fuzzy terms.)
 */
const fullText = (name: string, labels: string): string => `
  CREATE FULLTEXT INDEX ${name} IF NOT EXISTS
  FOR (n:${labels}) ON EACH [n.searchText]
  OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`

/** One over every kind, and one for each, since an index does not tell kinds apart: the best regions may come behind a thousand people. */
export const FULL_TEXT_INDEXES: readonly string[] = [
  fullText('entity_text', 'Stakeholder|Region|Project|Event|Topic|Contribution|InterestGroup'),
  fullText('actor_text', 'Actor'),
  fullText('organisation_text', 'Organisation'),
  fullText('region_text', 'Region'),
  fullText('project_text', 'Project'),
  fullText('event_text', 'Event'),
  fullText('topic_text', 'Topic'),
  fullText('contribution_text', 'Contribution'),
  fullText('interest_group_text', 'InterestGroup'),
]

export const AWAIT_INDEXES = 'CALL db.awaitIndexes(120)'

export const SCHEMA_STATEMENTS: readonly string[] = [...CONSTRAINTS, ...RANGE_INDEXES, ...FULL_TEXT_INDEXES, AWAIT_INDEXES]
