/** What the sources of a network are called, and under which terms their figures may be passed on. */
export const SOURCE_TITLES = `MATCH (s:Source)
  WHERE s.id IN $ids
  RETURN s.title AS title, s.licence AS licence
  ORDER BY s.id`

/** Which of these ids are stored actors or organisations. */
export const STORED_STAKEHOLDERS = `MATCH (n:Stakeholder)
  WHERE n.id IN $ids
  RETURN collect(n.id) AS ids`

export const SOURCE_EXISTS = 'RETURN EXISTS { MATCH (:Source {id: $source}) } AS exists'
