import { choiceParam, flagParam, textParam, type Codecs } from '../../app/addressState'
import { FILTER_KEYS, type FilterState } from './toFilter'

export const DIMENSIONS = ['PLANNING_REGION', 'AMT', 'MUNICIPALITY', 'INTEREST_GROUP', 'ORGANISATION_KIND', 'ORGANISATION', 'EVENT', 'MONTH'] as const
export type Dimension = (typeof DIMENSIONS)[number]

export const ATTRIBUTES = ['PLANNING_REGION', 'AMT', 'MUNICIPALITY', 'MUNICIPALITY_SIZE', 'AGE_GROUP', 'SEX'] as const
export type Attribute = (typeof ATTRIBUTES)[number]

/** Who counts as a participant: who has come at least this far. */
export const REACHED = ['ATTENDED', 'ACCEPTED', 'INVITED', 'NOMINATED'] as const
export type Reached = (typeof REACHED)[number]

export const MAP_LEVELS = ['MUNICIPALITY', 'AMT', 'PLANNING_REGION'] as const
export type MapLevel = (typeof MAP_LEVELS)[number]

/** The latest stage of the people who are listed; `all` for each of them. */
export const LISTED = ['all', 'NOMINATED', 'INVITED', 'ACCEPTED', 'DECLINED', 'ATTENDED', 'ABSENT'] as const
export type Listed = (typeof LISTED)[number]

export const COMPARED = ['event', 'year', 'region'] as const
export type Compared = (typeof COMPARED)[number]

export interface ParticipationState extends FilterState {
  readonly by: Dimension
  readonly attribute: Attribute
  readonly reached: Reached
  readonly level: MapLevel
  /** the map shows rates as counted, not smoothed */
  readonly raw: boolean
  readonly voices: 'municipalities' | 'organisations'
  /** whom the open list of people holds; '' for closed */
  readonly people: Listed | ''
  readonly compare: Compared
  readonly first: string
  readonly second: string
}

const filterCodecs = Object.fromEntries(FILTER_KEYS.map((key) => [key, textParam()])) as Codecs<FilterState>

/** How the state of the page stands in the address. */
export const participationCodecs: Codecs<ParticipationState> = {
  ...filterCodecs,
  by: choiceParam(DIMENSIONS, 'PLANNING_REGION'),
  attribute: choiceParam(ATTRIBUTES, 'PLANNING_REGION'),
  reached: choiceParam(REACHED, 'ATTENDED'),
  level: choiceParam(MAP_LEVELS, 'MUNICIPALITY'),
  raw: flagParam(false),
  voices: choiceParam(['municipalities', 'organisations'], 'municipalities'),
  people: choiceParam(['', ...LISTED], ''),
  compare: choiceParam(COMPARED, 'event'),
  first: textParam(),
  second: textParam(),
}

/** The dimensions whose rows stand for a place and so have inhabitants. */
export function hasInhabitants(by: string): boolean {
  return by === 'PLANNING_REGION' || by === 'AMT' || by === 'MUNICIPALITY'
}
