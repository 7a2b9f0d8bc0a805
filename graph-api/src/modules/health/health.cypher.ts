/** Versions and counts: each count comes from the store's statistics, not from a scan. */
export const HEALTH = `
  CALL dbms.components() YIELD versions
  OPTIONAL MATCH (version:DataVersion {id: 'data'})
  RETURN versions[0] AS databaseVersion, coalesce(version.version, 0) AS dataVersion,
    COUNT { MATCH (:Actor) } AS ACTOR,
    COUNT { MATCH (:Organisation) } AS ORGANISATION,
    COUNT { MATCH (:Region) } AS REGION,
    COUNT { MATCH (:Project) } AS PROJECT,
    COUNT { MATCH (:Event) } AS EVENT,
    COUNT { MATCH (:Topic) } AS TOPIC,
    COUNT { MATCH (:Contribution) } AS CONTRIBUTION,
    COUNT { MATCH (:InterestGroup) } AS INTEREST_GROUP`
