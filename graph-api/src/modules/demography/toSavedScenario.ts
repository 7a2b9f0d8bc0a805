import type { AgedMigrationInput } from './scenario.type.js'
import type { StoredScenario } from './scenarios.repository.js'

/** A stored scenario with what it leaves out filled in. */
export function toSavedScenario({ assumptions, ...scenario }: StoredScenario): object {
  const aged = (list: readonly AgedMigrationInput[] | null | undefined): object[] => (list ?? []).map((migration) => ({ ...migration, ageTo: migration.ageTo ?? null, sex: migration.sex ?? 'TOTAL' }))
  return {
    ...scenario,
    assumptions: {
      fertilityFactor: assumptions.fertilityFactor ?? 1, mortalityFactor: assumptions.mortalityFactor ?? 1, netMigrationFactor: assumptions.netMigrationFactor ?? 1,
      inMigration: aged(assumptions.inMigration), outMigration: aged(assumptions.outMigration), measures: assumptions.measures ?? [],
    },
  }
}
