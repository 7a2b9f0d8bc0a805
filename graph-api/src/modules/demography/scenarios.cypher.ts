/** Statements of saved scenarios: nodes of their own, never exported with a data set. */

export const SCENARIOS = `
  MATCH (scenario:DemographicScenario)
  WHERE $ids IS NULL OR scenario.id IN $ids
  WITH scenario ORDER BY scenario.savedAt DESC, scenario.id
  RETURN collect([scenario.id, coalesce(scenario.version, 1), scenario.name, scenario.author, scenario.note, scenario.savedAt, scenario.district, scenario.assumptions]) AS scenarios`

export const CREATE_SCENARIO = `
  CREATE (scenario:DemographicScenario {id: $id, version: 1})
  SET scenario += $properties`

/** First of a change: the SET locks the node before its version is read, so of two writers the later one sees the other's. */
export const LOCK_SCENARIO = `
  MATCH (scenario:DemographicScenario {id: $id})
  SET scenario.id = scenario.id
  RETURN coalesce(scenario.version, 1) AS version, scenario.author AS author`

export const CHANGE_SCENARIO = `
  MATCH (scenario:DemographicScenario {id: $id})
  SET scenario += $properties, scenario.version = coalesce(scenario.version, 1) + 1`

export const DELETE_SCENARIO = `
  MATCH (scenario:DemographicScenario {id: $id})
  DETACH DELETE scenario`
