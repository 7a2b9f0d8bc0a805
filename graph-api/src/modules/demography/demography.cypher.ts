import { POPULATION_OF_REGION } from './population.cypher.js'

/** The region and everything that it lies in, with the number of steps up. */
const ABOVE = 'path = (region)-[:PART_OF|BELONGS_TO*0..8]->(above:Region)'

/** The population of a region, and the rates of the region and of those that it lies in: [steps up, id, …]. */
export const RATES_OF_REGION = `${POPULATION_OF_REGION},
  COLLECT {
    MATCH ${ABOVE}, (above)<-[:COUNTED_IN]-(f:FertilityRate)
    RETURN [length(path), above.id, f.period, f.ageFrom, f.ageTo, f.rate, f.source]
  } AS fertility,
  COLLECT {
    MATCH ${ABOVE}, (above)<-[:COUNTED_IN]-(l:LifeTable)
    RETURN [length(path), above.id, l.period, l.sex, l.ageFrom, l.ageTo, l.qx, l.lx, l.Lx, l.ex, l.source]
  } AS lifeTables,
  COLLECT {
    MATCH (region)<-[:COUNTED_IN]-(e:LifeExpectancy {age: 0})
    RETURN [e.period, e.sex, e.years, e.source]
  } AS expectanciesAtBirth,
  COLLECT {
    MATCH (region)<-[:COUNTED_IN]-(t:TotalFertilityRate)
    RETURN [t.year, t.rate, t.source]
  } AS totalFertility,
  COLLECT {
    MATCH (region)<-[:COUNTED_IN]-(v:VitalEvents {sex: 'TOTAL'})
    WHERE v.ageFrom IS NULL
    RETURN [v.kind, v.year, v.count, v.source]
  } AS vital`
