/** What follows from the rows and is never exported. */

/**
 * The latest stage of each pair of stakeholder and event is `current`: NOMINATED < INVITED < ACCEPTED = DECLINED <
 * ATTENDED = ABSENT; at equal rank the later date, then the later name of the stage.
 */
export const MARK_CURRENT_STAGES = `
  UNWIND $stakeholders AS id
  MATCH (stakeholder:Stakeholder {id: id})-[p:PARTICIPATES_IN]->(event:Event)
  WITH stakeholder, event, p
  ORDER BY
    CASE p.stage WHEN 'NOMINATED' THEN 1 WHEN 'INVITED' THEN 2 WHEN 'ACCEPTED' THEN 3 WHEN 'DECLINED' THEN 3 ELSE 4 END DESC,
    coalesce(p.date, '') DESC, p.stage DESC
  WITH stakeholder, event, collect(p) AS stages
  FOREACH (earlier IN tail(stages) | REMOVE earlier.current)
  FOREACH (latest IN stages[0..1] | SET latest.current = true)`

export const REMOVE_NOMINATIONS = `
  UNWIND $stakeholders AS id
  MATCH (:Stakeholder {id: id})<-[old:NOMINATED]-(:Stakeholder)
  DELETE old`

export const MAKE_NOMINATIONS = `
  UNWIND $stakeholders AS id
  MATCH (nominated:Stakeholder {id: id})-[p:PARTICIPATES_IN]->(event:Event)
  WHERE p.nominatedBy IS NOT NULL
  MATCH (by:Stakeholder {id: p.nominatedBy})
  CREATE (by)-[:NOMINATED {event: event.id, stage: p.stage}]->(nominated)`

/** Regions with what they consist of, in the order of ids behind $after. */
export const READ_REGIONS = `
  MATCH (region:Region)
  WHERE region.id > $after
  WITH region ORDER BY region.id LIMIT $limit
  RETURN region.id AS id, region.inhabitants AS inhabitants, region.inhabitantsDate AS date,
    [(child:Region)-[:PART_OF]->(region) | child.id] AS children,
    [(member:Region)-[:BELONGS_TO]->(region) | member.id] AS members`

export const READ_POPULATION = `
  UNWIND $regions AS id
  MATCH (region:Region {id: id})<-[:COUNTED_IN]-(p:Population)
  RETURN region.id AS region, p.date AS date, p.sex AS sex, p.ageFrom AS ageFrom, p.ageTo AS ageTo, p.count AS count, p.source AS source`

export const WRITE_INHABITANTS = `
  UNWIND $rows AS row
  MATCH (region:Region {id: row.id})
  SET region.inhabitants = row.inhabitants, region.inhabitantsDate = row.date`
