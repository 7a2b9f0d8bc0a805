import { choiceParam, numberParam, textParam, type Codecs } from '../../app/addressState'
import { DISTRICT_ID } from '../../app/district'
import { PLACE_FIGURES, type PlaceFigure } from './places/placeFigures'
import { scenarioCodecs, type ScenarioState } from './scenario/scenarioState'

export interface DemographyState extends ScenarioState {
  readonly ort: string
  /** the year of the pyramid; 0 stands for the start */
  readonly jahr: number
  /** what is drawn as an outline behind the pyramid, see pyramid/ghost.ts */
  readonly umriss: string
  /** first year of birth of the cohort that is held on to; 0 for none */
  readonly kohorte: number
  readonly merkmal: PlaceFigure
  /** the year of the map; 0 stands for the start */
  readonly kartenjahr: number
  /** ids of the saved scenarios that are compared */
  readonly szenarien: string
}

/** How the state of the page stands in the address. */
export const demographyCodecs: Codecs<DemographyState> = {
  ...scenarioCodecs,
  ort: textParam(DISTRICT_ID),
  jahr: numberParam(0),
  umriss: textParam('start'),
  kohorte: numberParam(0),
  merkmal: choiceParam(PLACE_FIGURES, 'oldAgeDependencyRatio'),
  kartenjahr: numberParam(0),
  szenarien: textParam(),
}

/** How far ahead the page looks: steps of five years. */
export const STEPS = 5
