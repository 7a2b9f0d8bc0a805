/** Fields of (stakeholder:Stakeholder)-[record:PARTICIPATES_IN]->(event:Event). */
export const PARTICIPATION_FIELDS = { stage: 'record.stage', role: 'record.role', date: 'record.date' } as const

export const NOMINATED_BY = 'MATCH (node:Stakeholder {id: record.nominatedBy})'

/** Who nominated, taken from whichever stage of the pair names somebody: the nomination usually, not the latest stage. */
export const PAIR_NOMINATED_BY = `
  MATCH (stakeholder)-[edge:PARTICIPATES_IN]->(event)
  WHERE edge.nominatedBy IS NOT NULL
  WITH edge ORDER BY coalesce(edge.current, false) DESC, edge.date DESC LIMIT 1
  MATCH (node:Stakeholder {id: edge.nominatedBy})`

/** Every recorded stage of the pair. */
export const PAIR_STAGES = 'MATCH (stakeholder)-[edge:PARTICIPATES_IN]->(event)'

export const STAGE_ORDER = `
  CASE edge.stage WHEN 'NOMINATED' THEN 0 WHEN 'INVITED' THEN 1 WHEN 'ACCEPTED' THEN 2 WHEN 'DECLINED' THEN 2 ELSE 3 END, edge.date, edge.stage`
