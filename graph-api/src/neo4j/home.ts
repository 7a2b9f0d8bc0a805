import path from 'node:path'

/** The home of the embedded database within a data directory. */
export const homeOf = (dataDirectory: string) => path.join(dataDirectory, 'neo4j')
