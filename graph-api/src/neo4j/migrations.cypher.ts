/**
 * How a store of an older schema version becomes one of the next. What a version has released is never changed any more:
 * a further change of the graph's form is a further version. Each statement may run again, since a start can be cut off.
 */
export interface Migration {
  /** The version that the store has afterwards. */
  readonly to: number
  readonly statements: readonly string[]
}

/** Stores that were made before versions were written have this one. */
export const FIRST_VERSION = 1

/** 2: each saved scenario counts its changes, so that of two writers the later one is told. */
const SCENARIOS_HAVE_VERSIONS = `
  MATCH (scenario:DemographicScenario)
  WHERE scenario.version IS NULL
  SET scenario.version = 1`

export const MIGRATIONS: readonly Migration[] = [
  { to: 2, statements: [SCENARIOS_HAVE_VERSIONS] },
]

export const READ_VERSION = `
  OPTIONAL MATCH (version:DataVersion {id: 'data'})
  RETURN version.schemaVersion AS schemaVersion, EXISTS { MATCH (n) WHERE NOT n:DataVersion } AS hasData`

export const WRITE_VERSION = `
  MERGE (version:DataVersion {id: 'data'})
    ON CREATE SET version.version = 0
  SET version.schemaVersion = $schemaVersion`
