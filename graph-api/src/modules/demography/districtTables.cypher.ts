/** The nearest region, from the region itself up, of which ages are stored, a municipality only where nothing around it has any; and the municipalities that the region is or holds. */
export const REGION_WITH_AGES = `
  MATCH (region:Region {id: $region})
  RETURN COLLECT {
    MATCH path = (region)-[:PART_OF*0..8]->(above:Region)
    WHERE EXISTS { MATCH (above)<-[:COUNTED_IN]-(p:Population) WHERE p.ageFrom > 0 }
    RETURN above.id ORDER BY above.level = 'MUNICIPALITY', length(path), above.id LIMIT 1
  } AS nearest,
  COLLECT {
    MATCH (region)<-[:PART_OF|BELONGS_TO*0..8]-(place:Region {level: 'MUNICIPALITY'})
    RETURN DISTINCT place.id ORDER BY place.id
  } AS places`

/** [id, name, [date, sex, ageFrom, ageTo, count, source]] of the municipalities of a district, by id. */
export const PLACES_OF_DISTRICT = `
  MATCH (district:Region {id: $district})
  OPTIONAL MATCH (district)<-[:PART_OF*0..8]-(found:Region {level: 'MUNICIPALITY'})
  WITH DISTINCT district, found AS place ORDER BY place.id
  RETURN district.name AS name, collect(CASE WHEN place IS NOT NULL THEN [place.id, place.name, COLLECT {
    MATCH (place)<-[:COUNTED_IN]-(p:Population)
    RETURN [p.date, p.sex, p.ageFrom, p.ageTo, p.count, p.source]
  }] END) AS places`
