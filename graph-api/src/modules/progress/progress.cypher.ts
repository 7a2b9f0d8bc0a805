/** What each server on the database is computing: one node for each that computes something long. No data; never exported. */

export const TELL_WORK = `
  MERGE (work:RunningWork {server: $server})
  SET work.analyses = $analyses, work.toldAt = timestamp()`

/** Own work that has ended, and that of servers which did not come to do so. */
export const FORGET_WORK = `
  MATCH (work:RunningWork)
  WHERE work.server = $server OR work.toldAt < timestamp() - $staleAfter
  DELETE work`

export const WORK_OF_OTHERS = `
  MATCH (work:RunningWork)
  WHERE work.server <> $server AND work.toldAt >= timestamp() - $staleAfter
  RETURN work.analyses AS analyses`
