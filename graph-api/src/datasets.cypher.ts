/** Statements of the first loading. */

/** Kept beside the data version: what a first start is about to load, so that a start that was cut off is completed by the next. */
export const READ_STATE = `
  OPTIONAL MATCH (version:DataVersion {id: 'data'})
  RETURN version.loading AS loading, EXISTS { MATCH (:Source) } AS hasData`

export const BEGIN_LOADING = `
  MERGE (version:DataVersion {id: 'data'})
    ON CREATE SET version.version = 0
  SET version.loading = $folders`

export const END_LOADING = `
  MATCH (version:DataVersion {id: 'data'})
  REMOVE version.loading`
