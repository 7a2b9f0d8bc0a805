import { LABELS, RELATIONSHIPS } from '../../neo4j/vocabulary.js'
import {
  attributes, boolean, count, date, id, key, keyText, latitude, longitude, name, oneOf, positiveNumber, reference, references, required,
  requiredKey, source, text, time, year,
} from './column.js'
import type { EntityTable, RelationTable, Table } from './table.js'
import { COUNT_TABLES } from './tables.counts.js'

const region = reference('region', RELATIONSHIPS.locatedIn)('region')
/** Of a stakeholder: who moves keeps the former region for what was before. */
const home = { ...region, former: RELATIONSHIPS.wasLocatedIn }
const interestGroups = references('interestGroup', RELATIONSHIPS.inInterestGroup)('interestGroups')
const ownId = requiredKey(id('id'))

export const SOURCES: EntityTable = {
  name: 'sources', shape: 'entity', target: 'source', label: LABELS.source,
  meaning: 'Where rows come from: one publication or data set each.',
  columns: [ownId, required(name('title')), text('publisher'), date('date'), text('url'), text('licence'), boolean('synthetic'), text('note'), year('populationBase')],
}

export const REGIONS: EntityTable = {
  name: 'regions', shape: 'entity', target: 'region', label: LABELS.region, sortBy: 'name', searchBy: ['name'],
  meaning: 'Places and areas: a tree from the country down to localities.',
  columns: [
    ownId, required(oneOf('COUNTRY', 'COUNTRY_PART', 'STATE', 'DISTRICT', 'PLANNING_REGION', 'AMT', 'MUNICIPALITY', 'LOCALITY')('level')),
    required(name('name')), reference('region', RELATIONSHIPS.partOf)('parent'), latitude('latitude'), longitude('longitude'),
    positiveNumber('areaKm2'), date('validFrom'), date('validTo'), source,
  ],
  spans: [['validFrom', 'validTo']],
}

export const REGION_MEMBERSHIPS: RelationTable = {
  name: 'regionMemberships', shape: 'relation', type: RELATIONSHIPS.belongsTo,
  from: { column: 'region', label: LABELS.region }, to: { column: 'group', label: LABELS.region },
  meaning: 'A second hierarchy of regions, such as the conference regions.',
  columns: [requiredKey(reference('region')('region')), requiredKey(reference('region')('group')), source],
}

export const INTEREST_GROUPS: EntityTable = {
  name: 'interestGroups', shape: 'entity', target: 'interestGroup', label: LABELS.interestGroup, sortBy: 'name', searchBy: ['name'],
  meaning: 'Groups of people whose interests the process asks for.',
  columns: [ownId, required(name('name')), source],
}

export const ORGANISATIONS: EntityTable = {
  name: 'organisations', shape: 'entity', target: 'organisation', label: LABELS.organisation, keyLabel: LABELS.stakeholder,
  sortBy: 'name', searchBy: ['name', 'shortName'],
  meaning: 'Administrations, boards, associations, clubs, companies and other bodies.',
  columns: [
    ownId, required(name('name')), name('shortName'),
    required(oneOf('ADMINISTRATION', 'ADVISORY_BOARD', 'ASSOCIATION', 'CLUB', 'COMPANY', 'EDUCATION', 'CHURCH', 'POLITICAL', 'FUNDER', 'OTHER')('kind')),
    reference('organisation', RELATIONSHIPS.unitOf)('parent'), home, interestGroups, text('website'), source,
  ],
}

export const ACTORS: EntityTable = {
  name: 'actors', shape: 'entity', target: 'actor', label: LABELS.actor, keyLabel: LABELS.stakeholder,
  sortBy: 'name', searchBy: ['name', 'title', 'function'],
  meaning: 'Persons in their public role.',
  columns: [
    ownId, required(name('name')), text('title'), text('function'), home, interestGroups, text('gender'), year('birthYear'),
    attributes('selfStatedAttributes'), source,
  ],
}

export const MEMBERSHIPS: RelationTable = {
  name: 'memberships', shape: 'relation', type: RELATIONSHIPS.memberOf, identity: 'key',
  from: { column: 'actor', label: LABELS.actor }, to: { column: 'organisation', label: LABELS.organisation },
  meaning: 'Who belongs to which organisation, in which role.',
  columns: [
    requiredKey(reference('actor')('actor')), requiredKey(reference('organisation')('organisation')), key(keyText('role')),
    date('from'), date('to'), source,
  ],
  spans: [['from', 'to']],
}

export const PROJECTS: EntityTable = {
  name: 'projects', shape: 'entity', target: 'project', label: LABELS.project, sortBy: 'name', searchBy: ['name', 'description'],
  meaning: 'Projects of the process.',
  columns: [
    ownId, required(name('name')), text('description'), text('kind'), oneOf('IDEA', 'PLANNED', 'RUNNING', 'COMPLETED', 'STOPPED')('status'),
    date('start'), date('end'), region, source,
  ],
  spans: [['start', 'end']],
}

export const INVOLVEMENTS: RelationTable = {
  name: 'involvements', shape: 'relation', type: RELATIONSHIPS.involvedIn, identity: 'key',
  from: { column: 'stakeholder', label: LABELS.stakeholder }, to: { column: 'project', label: LABELS.project },
  meaning: 'Who works on which project, in which role.',
  columns: [
    requiredKey(reference('stakeholder')('stakeholder')), requiredKey(reference('project')('project')), key(keyText('role')),
    date('from'), date('to'), source,
  ],
  spans: [['from', 'to']],
}

export const EVENTS: EntityTable = {
  name: 'events', shape: 'entity', target: 'event', label: LABELS.event, sortBy: 'name', searchBy: ['name', 'venue'],
  meaning: 'Meetings and conferences: where, when, and for which region (catchment).',
  columns: [
    ownId, required(name('name')), oneOf('KICK_OFF', 'WORKSHOP', 'REGIONAL_CONFERENCE', 'MEETING', 'OTHER')('kind'),
    reference('project', RELATIONSHIPS.ofProject)('project'), date('date'), time('startTime'), time('endTime'), text('venue'),
    latitude('latitude'), longitude('longitude'), region, reference('region', RELATIONSHIPS.heldFor)('catchment'), count('capacity'), source,
  ],
  spans: [['startTime', 'endTime']],
}

export const PARTICIPATIONS: RelationTable = {
  name: 'participations', shape: 'relation', type: RELATIONSHIPS.participatesIn, identity: 'stage',
  from: { column: 'stakeholder', label: LABELS.stakeholder }, to: { column: 'event', label: LABELS.event },
  meaning: 'Who reached which stage for which event; the latest stage counts, the earlier ones stay.',
  columns: [
    requiredKey(reference('stakeholder')('stakeholder')), requiredKey(reference('event')('event')),
    requiredKey(oneOf('NOMINATED', 'INVITED', 'ACCEPTED', 'DECLINED', 'ATTENDED', 'ABSENT')('stage')),
    text('role'), date('date'), reference('stakeholder')('nominatedBy'), source,
  ],
}

export const TIES: RelationTable = {
  name: 'ties', shape: 'relation', type: RELATIONSHIPS.tiedTo, identity: 'key',
  from: { column: 'from', label: LABELS.stakeholder }, to: { column: 'to', label: LABELS.stakeholder },
  meaning: 'Ties between two stakeholders, by kind and survey wave.',
  columns: [
    requiredKey(reference('stakeholder')('from')), requiredKey(reference('stakeholder')('to')),
    requiredKey(oneOf('COOPERATION', 'INFORMATION', 'FUNDING', 'ADVICE', 'SUPPORT', 'CONFLICT', 'OTHER')('kind')),
    key(keyText('wave')), positiveNumber('weight'), boolean('directed'), date('start'), date('end'), source,
  ],
  spans: [['start', 'end']],
}

export const TOPICS: EntityTable = {
  name: 'topics', shape: 'entity', target: 'topic', label: LABELS.topic, sortBy: 'name', searchBy: ['name'],
  meaning: 'Themes and aims: a tree.',
  columns: [ownId, required(name('name')), reference('topic', RELATIONSHIPS.subtopicOf)('parent')],
}

export const CONTRIBUTIONS: EntityTable = {
  name: 'contributions', shape: 'entity', target: 'contribution', label: LABELS.contribution, sortBy: 'text', searchBy: ['text'],
  meaning: 'Wishes, ideas and opinions that were put forward.',
  columns: [
    ownId, required(oneOf('WISH', 'IDEA', 'OPINION', 'CHALLENGE', 'SOLUTION', 'PROJECT_IDEA')('kind')), required(text('text')),
    reference('event', RELATIONSHIPS.madeAt)('event'), region, reference('stakeholder', RELATIONSHIPS.madeBy)('by'),
    references('topic', RELATIONSHIPS.about)('topics'), reference('project', RELATIONSHIPS.takenUpBy)('project'), date('date'), source,
  ],
}

/** All tables, in an order in which each refers only to itself and to tables before it. */
export const TABLES: readonly Table[] = [
  SOURCES, REGIONS, REGION_MEMBERSHIPS, INTEREST_GROUPS, ORGANISATIONS, ACTORS, MEMBERSHIPS, PROJECTS, INVOLVEMENTS, EVENTS,
  PARTICIPATIONS, TIES, TOPICS, CONTRIBUTIONS, ...COUNT_TABLES,
]

const byName = new Map(TABLES.map((table) => [table.name, table]))

export function tableNamed(tableName: string): Table | undefined {
  return byName.get(tableName)
}

/** The table whose rows own the ids of a kind. */
export function isEntity(table: Table): table is EntityTable {
  return table.shape === 'entity'
}
