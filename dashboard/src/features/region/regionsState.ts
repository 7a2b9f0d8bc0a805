import { choiceParam, flagParam, textParam, type Codecs } from '../../app/addressState'
import { MAP_FIGURES, type MapFigure } from './toPlaces'

export interface RegionsState {
  readonly figure: MapFigure
  readonly amt: boolean
  readonly konferenz: boolean
  readonly suche: string
}

/** How the state of the map stands in the address. */
export const regionsCodecs: Codecs<RegionsState> = {
  figure: choiceParam(MAP_FIGURES, 'rate'),
  amt: flagParam(true),
  konferenz: flagParam(false),
  suche: textParam(),
}
