/** Statements of saved scenarios: nodes of their own, never exported with a data set. */

export const SCENARIOS = `
  MATCH (scenario:DemographicScenario)
  WHERE $ids IS NULL OR scenario.id IN $ids
  WITH scenario ORDER BY scenario.savedAt DESC, scenario.id
  RETURN collect([scenario.id, scenario.name, scenario.author, scenario.note, scenario.savedAt, scenario.district, scenario.assumptions]) AS scenarios`

export const SAVE_SCENARIO = `
  MERGE (scenario:DemographicScenario {id: $id})
  SET scenario += $properties`

export const DELETE_SCENARIO = `
  MATCH (scenario:DemographicScenario {id: $id})
  DETACH DELETE scenario
  RETURN count(*) AS removed`
