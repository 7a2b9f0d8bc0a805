/** How many entities of each kind the store has, from its own counters: constant time. */
export const NODE_COUNTS = `
  CALL () { MATCH (n:Actor) RETURN count(n) AS actors }
  CALL () { MATCH (n:Organisation) RETURN count(n) AS organisations }
  CALL () { MATCH (n:Region) RETURN count(n) AS regions }
  CALL () { MATCH (n:Project) RETURN count(n) AS projects }
  CALL () { MATCH (n:Event) RETURN count(n) AS events }
  CALL () { MATCH (n:Topic) RETURN count(n) AS topics }
  CALL () { MATCH (n:Contribution) RETURN count(n) AS contributions }
  CALL () { MATCH (n:InterestGroup) RETURN count(n) AS interestGroups }
  RETURN {ACTOR: actors, ORGANISATION: organisations, REGION: regions, PROJECT: projects, EVENT: events, TOPIC: topics, CONTRIBUTION: contributions, INTEREST_GROUP: interestGroups} AS counts`
