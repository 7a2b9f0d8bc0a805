/** Fragments about topics. See src/neo4j/shape.ts for the names of the variables. */

export const TOPIC_FIELDS = { id: 'self.id', name: 'self.name' } as const

export const TOPIC_PARENT = 'MATCH (self)-[:SUBTOPIC_OF]->(node:Topic)'

export const TOPIC_CHILDREN = 'MATCH (self)<-[:SUBTOPIC_OF]-(node:Topic)'

/** With the contributions of all topics below. */
export const TOPIC_CONTRIBUTIONS = `
  MATCH (self)<-[:SUBTOPIC_OF*0..8]-(other:Topic)<-[:ABOUT]-(node:Contribution)
  WITH DISTINCT node`

export const ALL_TOPICS = 'MATCH (self:Topic)'
