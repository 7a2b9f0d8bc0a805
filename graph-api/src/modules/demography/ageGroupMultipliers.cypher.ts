/**
 * Persons of the district by municipality and the age they reached in the year of $date, else of the latest event that somebody attended; who has attended
 * an event or nominated somebody; reported ties (but conflicts) and memberships that had not ended before $date, among persons.
 */
export const AGES_IN_NETWORK = `
  MATCH (district:Region {id: $district})
  OPTIONAL MATCH (event:Event) WHERE $date IS NULL AND EXISTS { MATCH (:Actor)-[:PARTICIPATES_IN {stage: 'ATTENDED'}]->(event) }
  WITH district.name AS name, toInteger(left(coalesce($date, max(event.date)), 4)) AS year
  RETURN name, year,
  COLLECT {
    MATCH (:Region {id: $district})<-[:PART_OF*0..8]-(place:Region {level: 'MUNICIPALITY'})
    WITH DISTINCT place ORDER BY place.id
    RETURN [place.id, place.name]
  } AS places,
  COLLECT {
    MATCH (:Region {id: $district})<-[:PART_OF*0..8]-(place:Region {level: 'MUNICIPALITY'})<-[:PART_OF*0..3]-(:Region)<-[:LOCATED_IN]-(a:Actor)
    WHERE a.birthYear <= year
    RETURN DISTINCT [place.id, a.id, year - a.birthYear]
  } AS people,
  COLLECT {
    MATCH (a:Actor)
    WHERE EXISTS { MATCH (a)-[:PARTICIPATES_IN {stage: 'ATTENDED'}]->(:Event) } OR EXISTS { MATCH (a)-[:NOMINATED]->(:Stakeholder) }
    RETURN a.id
  } AS known,
  COLLECT {
    MATCH (one:Actor)-[tie:TIED_TO]->(other:Actor)
    WHERE tie.kind <> 'CONFLICT' AND coalesce(tie.end, '9999') >= coalesce($date, '9999')
    RETURN DISTINCT [one.id, other.id]
  } AS ties,
  COLLECT {
    MATCH (a:Actor)-[member:MEMBER_OF]->(o:Organisation)
    WHERE coalesce(member.to, '9999') >= coalesce($date, '9999')
    RETURN DISTINCT [a.id, o.id]
  } AS memberships`
