/**
 * The data version: a number that rises after each write of data. Its node is also the lock that all who write take.
 *
 * A commit is not one moment for who reads: the database applies it piece by piece, and a reader may see the first pieces before
 * the last. So each write counts itself in `written`, and `version` follows when its commit is over: who reads `version` and then
 * the data reads all that was written until that version. What is kept by version is therefore never older than its version.
 */

/** First statement of a write. */
export const COUNT_WRITE = `
  MERGE (version:DataVersion {id: 'data'})
    ON CREATE SET version.version = 0
  SET version.written = coalesce(version.written, version.version) + 1`

/** After the commit: waits for the lock, so that everything counted until then has been applied. */
export const RISE_DATA_VERSION = `
  MATCH (version:DataVersion {id: 'data'})
  SET version.version = coalesce(version.written, version.version)`

/** `isBehind`: a write is being committed, or whoever wrote has died before the version followed. */
export const READ_DATA_VERSION = `
  MATCH (version:DataVersion {id: 'data'})
  RETURN version.version AS version, version.written > version.version AS isBehind`
