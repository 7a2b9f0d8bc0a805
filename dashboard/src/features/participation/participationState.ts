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

/** Whom the list of people holds: everybody, all who ever reached a stage, or those who were lost before the next one. */
export const LISTED = ['all', 'NOMINATED', 'INVITED', 'ACCEPTED', 'DECLINED', 'ATTENDED', 'ABSENT', 'NOT_INVITED', 'NOT_ACCEPTED', 'NOT_ATTENDED'] as const
export type Listed = (typeof LISTED)[number]

export const COUNTED = ['pairs', 'people', 'residents'] as const
export type Counted = (typeof COUNTED)[number]

export const COMPARED = ['event', 'year', 'region'] as const
export type Compared = (typeof COMPARED)[number]

export const COMPARE_SIDES = ['first', 'second'] as const
export type CompareSide = (typeof COMPARE_SIDES)[number]

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
  /** the list holds each pair of somebody and an event, each person once, or those of the district once (as the comparison with its population counts) */
  readonly counted: Counted
  readonly compare: Compared
  readonly first: string
  readonly second: string
  /** the list of people is that of one side of the comparison; '' for that of the page */
  readonly side: CompareSide | ''
  /** the row of the comparison whose people are listed; '' for all of its side */
  readonly row: string
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
  counted: choiceParam(COUNTED, 'pairs'),
  compare: choiceParam(COMPARED, 'event'),
  first: textParam(),
  second: textParam(),
  side: choiceParam(['', ...COMPARE_SIDES], ''),
  row: textParam(),
}

/** The dimensions whose rows stand for a place and so have inhabitants. */
export function hasInhabitants(by: string): by is 'PLANNING_REGION' | 'AMT' | 'MUNICIPALITY' {
  return by === 'PLANNING_REGION' || by === 'AMT' || by === 'MUNICIPALITY'
}
