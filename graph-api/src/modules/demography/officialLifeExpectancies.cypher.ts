/**
 * [steps up, region id, region name, period, sex, exact age, years, source] of the published life expectancies of a region and of those that
 * it lies in: at the ages that are asked for, with or without a life table.
 */
export const OFFICIAL_LIFE_EXPECTANCIES = `
  MATCH (region:Region {id: $region})
  RETURN
    COLLECT {
      MATCH path = (region)-[:PART_OF|BELONGS_TO*0..8]->(above:Region), (above)<-[:COUNTED_IN]-(e:LifeExpectancy)
      WHERE e.age IN $ages
      RETURN [length(path), above.id, above.name, e.period, e.sex, e.age, e.years, e.source]
    } AS single,
    COLLECT {
      MATCH path = (region)-[:PART_OF|BELONGS_TO*0..8]->(above:Region), (above)<-[:COUNTED_IN]-(l:LifeTable)
      WHERE l.ageFrom IN $ages AND l.ex IS NOT NULL
      RETURN [length(path), above.id, above.name, l.period, l.sex, l.ageFrom, l.ex, l.source]
    } AS ofTables`
