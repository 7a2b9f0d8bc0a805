/** Statements of the import that belong to no single table. */

/** Which of $ids exist under a label: joined from these two constants and one label of vocabulary.ts. */
export const existingIds = (label: string): string => `
  UNWIND $ids AS id
  MATCH (n:${label} {id: id})
  RETURN n.id AS id`

export const someIds = (label: string): string => `
  MATCH (n:${label})
  RETURN n.id AS id LIMIT $limit`

export const READ_REGION_PARENTS = `
  MATCH (n:Region)-[:PART_OF]->(parent:Region)
  RETURN n.id AS id, parent.id AS parent`

export const READ_ORGANISATION_PARENTS = `
  MATCH (n:Organisation)-[:UNIT_OF]->(parent:Organisation)
  RETURN n.id AS id, parent.id AS parent`

export const READ_TOPIC_PARENTS = `
  MATCH (n:Topic)-[:SUBTOPIC_OF]->(parent:Topic)
  RETURN n.id AS id, parent.id AS parent`

/**
 * Takes the one lock of all writers of data, kept beside the data version: it is free when nobody holds it, or when its
 * holder has not been heard of for $staleAfter milliseconds (by the database's clock). The first SET locks the node
 * before it is read. The second must not read the properties that it sets: for that the database takes a stronger lock, and
 * whoever holds the weaker one and waits for the stronger is in the way of another who waits for the weaker (deadlock).
 */
export const TAKE_LOCK = `
  MERGE (lock:DataVersion {id: 'data'})
    ON CREATE SET lock.version = 0
  SET lock.importAsked = timestamp()
  WITH lock, lock.importOwner AS heldBy, lock.importHeartbeat AS heardAt
  WITH lock, heldBy, heardAt, $takeOver OR heldBy IS NULL OR heardAt < timestamp() - $staleAfter AS isFree
  SET lock.importOwner = CASE WHEN isFree THEN $owner ELSE heldBy END,
      lock.importHeartbeat = CASE WHEN isFree THEN timestamp() ELSE heardAt END
  RETURN isFree`

/** In every transaction of an import: says that it is alive, and stops it when another one has taken over. */
export const HOLD_LOCK = `
  MATCH (lock:DataVersion {id: 'data'})
  WHERE lock.importOwner = $owner
  SET lock.importHeartbeat = timestamp()
  RETURN true AS isHeld`

export const FREE_LOCK = `
  MATCH (lock:DataVersion {id: 'data'})
  WHERE lock.importOwner = $owner
  REMOVE lock.importOwner, lock.importHeartbeat, lock.importAsked`

export const STAGE_CHUNK = `
  CREATE (:ImportChunk {position: $position, table: $table, column: $column, rows: $rows})`

/** The moment from which an import is bound to happen: before it nothing has, after it it is carried to its end. */
export const DECIDE = `
  MERGE (pending:PendingImport {id: 'import'})
  SET pending.kind = $kind, pending.sources = $sources`

export const READ_PENDING = `
  MATCH (pending:PendingImport {id: 'import'})
  RETURN pending.kind AS kind, pending.sources AS sources`

export const FINISH = `
  MATCH (pending:PendingImport {id: 'import'})
  DELETE pending`

export const NEXT_CHUNK = `
  MATCH (chunk:ImportChunk)
  WHERE chunk.position >= 0
  RETURN chunk.position AS position, chunk.table AS table, chunk.column AS column, chunk.rows AS rows
  ORDER BY chunk.position LIMIT 1`

export const DROP_CHUNK = `
  MATCH (chunk:ImportChunk {position: $position})
  DELETE chunk`

/** Whether an import left anything behind: a decision, chunks, or its lock. */
export const IS_LEFT_BEHIND = `
  RETURN EXISTS { MATCH (:PendingImport) } OR EXISTS { MATCH (:ImportChunk) } AS hasWork,
    EXISTS { MATCH (lock:DataVersion {id: 'data'}) WHERE lock.importOwner IS NOT NULL } AS isLocked`

export const COUNT_CHUNKS = `
  MATCH (chunk:ImportChunk)
  RETURN count(chunk) AS chunks`

/** Chunks of an import that was never decided. */
export const SWEEP_CHUNKS = `
  MATCH (chunk:ImportChunk)
  WITH chunk LIMIT $limit
  DELETE chunk
  RETURN count(*) AS swept`
