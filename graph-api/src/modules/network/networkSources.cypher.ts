import type { NodeStatement, RelationStatement } from './network.cypher.js'

/**
 * Statements about who states the nodes and relations of a network: those among the nodes of $ids. They are asked apart
 * from the network, which is read more often.
 */

const among = ({ match, where }: RelationStatement, condition: string): string => `${match}\n    WHERE ${where === undefined ? '' : `${where} AND `}${condition}`

export const nodeSources = ({ match }: NodeStatement): string => `${match} WHERE n.id IN $ids
    RETURN collect(DISTINCT n.source)`

export const relationSources = (relation: RelationStatement): string => `${among(relation, 'a.id IN $ids AND b.id IN $ids')}
    RETURN collect(DISTINCT ${relation.source})`

/** Who shares something is tied by two records: only what at least two of the nodes share counts. */
export const sharedSources = (relation: RelationStatement): string => `${among(relation, 'a.id IN $ids')}
    WITH b, count(DISTINCT a) AS members, collect(DISTINCT ${relation.source}) AS stated
    WHERE members > 1
    UNWIND stated AS source
    RETURN collect(DISTINCT source)`

/** Rows: [from, to, source, holds both ways]. */
export const stepSources = (relation: RelationStatement): string => `${among(relation, 'a.id IN $ids AND b.id IN $ids')}
    RETURN collect(DISTINCT [a.id, b.id, ${relation.source}, ${relation.mutual ?? 'false'}])`

/** Rows: for each shared item its [member, source]. */
export const sharedStepSources = (relation: RelationStatement): string => `${among(relation, 'a.id IN $ids')}
    WITH b, count(DISTINCT a) AS members, collect(DISTINCT [a.id, ${relation.source}]) AS stated
    WHERE members > 1
    RETURN collect(stated)`
