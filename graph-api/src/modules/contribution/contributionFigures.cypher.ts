/** To follow the contributions `self` that a filter holds. */

/** A topic counts the contributions of the topics below it too. */
const WITH_TOPICS = `
  MATCH (self)-[:ABOUT]->(:Topic)-[:SUBTOPIC_OF*0..8]->(topic:Topic)
  WITH DISTINCT self, topic`

/** [id, name, contributions] */
export const TOPIC_TOTALS = `${WITH_TOPICS}
  WITH topic, count(self) AS contributions
  RETURN collect([topic.id, topic.name, contributions]) AS totals`

/** [topic, region id, region name, contributions]; the region is null where none of the level is known. */
export const TOPIC_COUNTS = `${WITH_TOPICS}
  OPTIONAL MATCH (self)-[:LOCATED_IN]->(:Region)-[:PART_OF|BELONGS_TO*0..8]->(region:Region {level: $level})
  WITH topic, region, count(DISTINCT self) AS contributions
  RETURN collect([topic.id, region.id, region.name, contributions]) AS counts`

/** [topic, group id, group name, contributions] by the interest groups of whoever brought them in; null where that is not known. */
export const TOPIC_GROUPS = `${WITH_TOPICS}
  OPTIONAL MATCH (self)-[:MADE_BY]->(:Stakeholder)-[:IN_INTEREST_GROUP]->(group:InterestGroup)
  WITH topic, group, count(DISTINCT self) AS contributions
  RETURN collect([topic.id, group.id, group.name, contributions]) AS groups`

/** [kind, is taken up, status of the project, contributions] */
export const WAYS = `
  OPTIONAL MATCH (self)-[:TAKEN_UP_BY]->(project:Project)
  WITH self.kind AS kind, project IS NOT NULL AS isTakenUp, project.status AS status, count(self) AS contributions
  RETURN collect([kind, isTakenUp, status, contributions]) AS ways`

/** [id, kind, text, place, place and all that contains it] of solutions and challenges with a place. */
export const PLACED_TEXTS = `
  MATCH (self)-[:LOCATED_IN]->(place:Region)
  WHERE self.kind IN ['SOLUTION', 'CHALLENGE']
  WITH self, place ORDER BY self.id
  RETURN collect([self.id, self.kind, self.text, place.id,
    COLLECT { MATCH (place)-[:PART_OF|BELONGS_TO*0..8]->(above:Region) RETURN DISTINCT above.id }]) AS texts`

export const CONTRIBUTIONS_BY_ID = 'MATCH (self:Contribution) WHERE self.id IN $ids'

/** Filter ids that the store does not hold, by filter: only those of asked filters are looked up. */
export const UNKNOWN_FILTER_IDS = {
  regions: "['regions', [id IN $filter_regions WHERE NOT EXISTS { MATCH (:Region {id: id}) }]]",
  interestGroups: "['interestGroups', [id IN $filter_interestGroups WHERE NOT EXISTS { MATCH (:InterestGroup {id: id}) }]]",
  organisations: "['organisations', [id IN $filter_organisations WHERE NOT EXISTS { MATCH (:Organisation {id: id}) }]]",
  events: "['events', [id IN $filter_events WHERE NOT EXISTS { MATCH (:Event {id: id}) }]]",
  topics: "['topics', [id IN $filter_topics WHERE NOT EXISTS { MATCH (:Topic {id: id}) }]]",
  sources: "['sources', [id IN $filter_sources WHERE NOT EXISTS { MATCH (:Source {id: id}) }]]",
} as const
