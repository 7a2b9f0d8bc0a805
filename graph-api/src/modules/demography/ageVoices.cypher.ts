/**
 * [place, age, people] of actors who attended, by their own place and the age they reached in the year of the first event; and
 * [place, age, contributions] of what actors contributed, by the age reached in that year. Only where the year of birth is known.
 */
export const VOICES_OF_DISTRICT = `
  RETURN COLLECT {
    MATCH (district:Region {id: $district})<-[:PART_OF*0..8]-(place:Region)<-[:LOCATED_IN]-(a:Actor)-[:PARTICIPATES_IN {stage: 'ATTENDED'}]->(e:Event)
    WHERE a.birthYear IS NOT NULL AND e.date IS NOT NULL
    WITH place, a, min(e.date) AS first
    WITH place.id AS place, toInteger(left(first, 4)) - a.birthYear AS age, count(*) AS people
    RETURN [place, age, people]
  } AS participants,
  COLLECT {
    MATCH (district:Region {id: $district})<-[:PART_OF*0..8]-(place:Region)<-[:LOCATED_IN]-(a:Actor)<-[:MADE_BY]-(c:Contribution)
    WHERE a.birthYear IS NOT NULL AND c.date IS NOT NULL
    WITH place.id AS place, toInteger(left(c.date, 4)) - a.birthYear AS age, count(*) AS contributions
    RETURN [place, age, contributions]
  } AS contributions,
  COUNT { MATCH (:Region {id: $district})<-[:PART_OF*0..8]-(:Region)<-[:LOCATED_IN]-(a:Actor) WHERE a.birthYear IS NULL AND EXISTS { MATCH (a)-[:PARTICIPATES_IN {stage: 'ATTENDED'}]->(:Event) } } AS unknown`
