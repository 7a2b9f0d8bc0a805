/** [municipality, clubs that lie in it], for those with clubs, and the sources of these clubs. */
export const CLUBS_OF_DISTRICT = `
  RETURN COLLECT {
    MATCH (:Region {id: $district})<-[:PART_OF*0..8]-(place:Region {level: 'MUNICIPALITY'})
    WITH DISTINCT place
    MATCH (place)<-[:PART_OF*0..3]-(:Region)<-[:LOCATED_IN]-(club:Organisation {kind: 'CLUB'})
    WITH place.id AS id, count(DISTINCT club) AS clubs
    RETURN [id, clubs]
  } AS clubs,
  COLLECT {
    MATCH (:Region {id: $district})<-[:PART_OF*0..8]-(place:Region {level: 'MUNICIPALITY'})<-[:PART_OF*0..3]-(:Region)<-[:LOCATED_IN]-(club:Organisation {kind: 'CLUB'})
    WHERE club.source IS NOT NULL
    RETURN DISTINCT club.source
  } AS sources`

/** [municipality, name, stakeholders that lie in it] of the asked ones that lie in the district, by id; and whoever has attended an event or nominated somebody. */
export const PEOPLE_OF_PLACES = `
  MATCH (district:Region {id: $district})
  RETURN COLLECT {
    MATCH (district)<-[:PART_OF*0..8]-(place:Region {level: 'MUNICIPALITY'})
    WHERE $regions IS NULL OR place.id IN $regions
    WITH DISTINCT place ORDER BY place.id
    RETURN [place.id, place.name, COLLECT { MATCH (s:Stakeholder)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..3]->(place) RETURN DISTINCT s.id }]
  } AS places,
  COLLECT {
    MATCH (s:Stakeholder)
    WHERE EXISTS { MATCH (s)-[:PARTICIPATES_IN {stage: 'ATTENDED'}]->(:Event) } OR EXISTS { MATCH (s)-[:NOMINATED]->(:Stakeholder) }
    RETURN s.id
  } AS known`
