/**
 * The words of the graph: every label and relationship type that a statement may use.
 * docs/data-model.md draws them; a test EXPLAINs each statement against them.
 */
export const LABELS = {
  /** An actor or an organisation: carries this label beside its own. */
  stakeholder: 'Stakeholder',
  actor: 'Actor',
  organisation: 'Organisation',
  region: 'Region',
  interestGroup: 'InterestGroup',
  project: 'Project',
  event: 'Event',
  topic: 'Topic',
  contribution: 'Contribution',
  source: 'Source',
  /** One count of people of one region, date, sex and age group. */
  population: 'Population',
  vitalEvents: 'VitalEvents',
  fertilityRate: 'FertilityRate',
  totalFertilityRate: 'TotalFertilityRate',
  lifeTable: 'LifeTable',
  /** A published life expectancy where no life table is published with it. */
  lifeExpectancy: 'LifeExpectancy',
  officialProjection: 'OfficialProjection',
  /** A saved set of assumptions of a projection; never exported. */
  demographicScenario: 'DemographicScenario',
  /** One node: the data version, which rises after each committed write. */
  dataVersion: 'DataVersion',
  /** Work of the importer, no data: whether an import has been decided, what it still has to write. */
  pendingImport: 'PendingImport',
  importChunk: 'ImportChunk',
  /** What long work a server is doing, for those who ask another one. */
  runningWork: 'RunningWork',
  /** What is planned for an event beside its participations, and each change of it; never exported. */
  conferencePlan: 'ConferencePlan',
  planChange: 'PlanChange',
} as const

export const RELATIONSHIPS = {
  /** Region to the region that contains it: a tree. */
  partOf: 'PART_OF',
  /** Region to a further group, such as a conference region: a second hierarchy. */
  belongsTo: 'BELONGS_TO',
  /** Organisation to the organisation that it is a unit of. */
  unitOf: 'UNIT_OF',
  /** Stakeholder, project, event (where it is held), contribution to their region. */
  locatedIn: 'LOCATED_IN',
  /** Stakeholder to a former region, with `until`, the day of the import that brought another one. Derived, never exported. */
  wasLocatedIn: 'WAS_LOCATED_IN',
  /** Event to the region that it is held for (its catchment). */
  heldFor: 'HELD_FOR',
  inInterestGroup: 'IN_INTEREST_GROUP',
  memberOf: 'MEMBER_OF',
  involvedIn: 'INVOLVED_IN',
  /** One for each stakeholder, event and stage; `current` marks the latest stage. */
  participatesIn: 'PARTICIPATES_IN',
  /** Who nominated to who was nominated; `event` and `stage` name the participation. Derived from `nominatedBy`. */
  nominated: 'NOMINATED',
  tiedTo: 'TIED_TO',
  /** Event to the project that it belongs to. */
  ofProject: 'OF_PROJECT',
  /** Topic to its parent. */
  subtopicOf: 'SUBTOPIC_OF',
  /** Contribution to its event, to who made it, to its topics. */
  madeAt: 'MADE_AT',
  madeBy: 'MADE_BY',
  about: 'ABOUT',
  /** Contribution to the project that took it up. */
  takenUpBy: 'TAKEN_UP_BY',
  /** Population, vital events, rates, tables, projections to their region. */
  countedIn: 'COUNTED_IN',
  /** Conference plan to its event; change to the plan that it changed. */
  planOf: 'PLAN_OF',
  changeOf: 'CHANGE_OF',
} as const

/** The day on which a stakeholder had left a former region; the one property that no table of the data set has. */
export const FORMER_UNTIL = 'until'
