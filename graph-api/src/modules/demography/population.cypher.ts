/** [date, sex, ageFrom, ageTo, count, source] of a region; no record when there is no such region. */
export const POPULATION_OF_REGION = `
  MATCH (region:Region {id: $region})
  RETURN COLLECT {
    MATCH (region)<-[:COUNTED_IN]-(p:Population)
    RETURN [p.date, p.sex, p.ageFrom, p.ageTo, p.count, p.source]
  } AS counts,
  COLLECT { MATCH (s:Source) WHERE s.populationBase IS NOT NULL RETURN [s.id, s.populationBase] } AS bases`
