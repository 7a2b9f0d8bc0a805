import { choiceParam, numberParam, type Codec, type Codecs } from '../../../app/addressState'
import type { MeasureKind } from '../../../gql/graphql'

export const MEASURE_KINDS = ['NEW_HOUSING', 'SCHOOL_CLOSES', 'CARE_HOME_CLOSES'] as const satisfies readonly MeasureKind[]

/** Something that happens in one municipality once. */
export interface Measure {
  readonly kind: MeasureKind
  readonly region: string
  readonly year: number
  readonly persons: number
}

/** Ages of whole groups of five years, as the API moves them. */
export const MOVER_AGES = ['0-14', '15-24', '25-39', '40-64', '65-'] as const
export type MoverAges = (typeof MOVER_AGES)[number]

/** The sliders of a scenario; 100 % leaves a rate as it is. */
export interface ScenarioState {
  readonly geburten: number
  readonly sterblichkeit: number
  readonly wanderung: number
  /** persons a year who come, or leave, beside the usual migration */
  readonly zuzug: number
  readonly zuzugAlter: MoverAges
  readonly wegzug: number
  readonly wegzugAlter: MoverAges
  readonly massnahmen: readonly Measure[]
}

export const UNCHANGED: ScenarioState = { geburten: 100, sterblichkeit: 100, wanderung: 100, zuzug: 0, zuzugAlter: '25-39', wegzug: 0, wegzugAlter: '15-24', massnahmen: [] }

/** "NEW_HOUSING.13072043.2027.200", several parted by commas; what cannot be read is left out. */
const measuresParam: Codec<readonly Measure[]> = {
  read: (text) => (text ?? '').split(',').flatMap((part) => readMeasure(part)),
  write: (measures) => (measures.length === 0 ? null : measures.map(({ kind, region, year, persons }) => [kind, region, year, persons].join('.')).join(',')),
}

function readMeasure(text: string): Measure[] {
  const [name, region, year, persons] = text.split('.')
  const kind = MEASURE_KINDS.find((one) => one === name)
  const [when, count] = [Number(year), Number(persons)]
  return kind && region && Number.isInteger(when) && Number.isFinite(count) ? [{ kind, region, year: when, persons: count }] : []
}

export const scenarioCodecs: Codecs<ScenarioState> = {
  geburten: numberParam(UNCHANGED.geburten),
  sterblichkeit: numberParam(UNCHANGED.sterblichkeit),
  wanderung: numberParam(UNCHANGED.wanderung),
  zuzug: numberParam(UNCHANGED.zuzug),
  zuzugAlter: choiceParam(MOVER_AGES, UNCHANGED.zuzugAlter),
  wegzug: numberParam(UNCHANGED.wegzug),
  wegzugAlter: choiceParam(MOVER_AGES, UNCHANGED.wegzugAlter),
  massnahmen: measuresParam,
}
