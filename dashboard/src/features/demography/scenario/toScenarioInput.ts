import type { AgedMigrationInput, ScenarioAssumptions, ScenarioInput, Sex } from '../../../gql/graphql'
import { MOVER_AGES, UNCHANGED, type MoverAges, type ScenarioState } from './scenarioState'

/** What the API is asked; null where every assumption is as stored. */
export function toScenarioInput(state: ScenarioState): ScenarioInput | null {
  const { geburten, sterblichkeit, wanderung, massnahmen } = state
  const [inMigration, outMigration] = [movers(state.zuzug, state.zuzugAlter), movers(state.wegzug, state.wegzugAlter)]
  const factors = {
    ...(geburten === 100 ? {} : { fertilityFactor: geburten / 100 }),
    ...(sterblichkeit === 100 ? {} : { mortalityFactor: sterblichkeit / 100 }),
    ...(wanderung === 100 ? {} : { netMigrationFactor: wanderung / 100 }),
  }
  const input: ScenarioInput = {
    ...factors,
    ...(inMigration.length > 0 ? { inMigration } : {}),
    ...(outMigration.length > 0 ? { outMigration } : {}),
    ...(massnahmen.length > 0 ? { measures: massnahmen.map(({ kind, region, year, persons }) => ({ kind, region, year, persons })) } : {}),
  }
  return Object.keys(input).length === 0 ? null : input
}

function movers(persons: number, ages: MoverAges): AgedMigrationInput[] {
  if (persons <= 0) return []
  const [from, to] = ages.split('-')
  return [{ ageFrom: Number(from), ageTo: to ? Number(to) : null, persons }]
}

interface SavedMovers { readonly ageFrom: number; readonly ageTo?: number | null; readonly sex?: Sex | null; readonly persons: number }

type Saved = Pick<ScenarioAssumptions, 'fertilityFactor' | 'mortalityFactor' | 'netMigrationFactor' | 'measures'> & {
  readonly inMigration: readonly SavedMovers[]
  readonly outMigration: readonly SavedMovers[]
}

/** The sliders as a saved scenario has them. */
export function toScenarioState({ fertilityFactor, mortalityFactor, netMigrationFactor, inMigration, outMigration, measures }: Saved): ScenarioState {
  const percent = (factor: number) => Math.round(factor * 100)
  return {
    geburten: percent(fertilityFactor),
    sterblichkeit: percent(mortalityFactor),
    wanderung: percent(netMigrationFactor),
    zuzug: inMigration[0]?.persons ?? 0,
    zuzugAlter: agesOf(inMigration[0]) ?? UNCHANGED.zuzugAlter,
    wegzug: outMigration[0]?.persons ?? 0,
    wegzugAlter: agesOf(outMigration[0]) ?? UNCHANGED.wegzugAlter,
    massnahmen: measures.map(({ kind, region, year, persons }) => ({ kind, region, year, persons })),
  }
}

/** Whether the sliders can show the saved scenario whole, so that nothing is lost when it is saved again: whole per cent; at most one kind of movers each way, of both sexes and of ages that can be chosen. */
export function fitsSliders({ fertilityFactor, mortalityFactor, netMigrationFactor, inMigration, outMigration }: Saved): boolean {
  const isWhole = [fertilityFactor, mortalityFactor, netMigrationFactor].every((factor) => Math.round(factor * 100) / 100 === factor)
  return isWhole && [inMigration, outMigration].every((list) => list.length === 0 || (list.length === 1 && agesOf(list[0]) !== null && (list[0]?.sex ?? 'TOTAL') === 'TOTAL'))
}

function agesOf(movers: SavedMovers | undefined): MoverAges | null {
  if (!movers) return null
  return MOVER_AGES.find((ages) => ages === `${movers.ageFrom}-${movers.ageTo ?? ''}`) ?? null
}
