import type { Column } from './column.js'
import type { CountTable, EntityTable, RelationTable, Table } from './table.js'
import { TABLES } from './tables.js'

/**
 * The statements of each table, put together once from the table's labels, types and columns, which are constants.
 * What varies at run time is a parameter. A test prints and explains each of them.
 */
export interface TableStatements {
  /** Cells of the stored rows of $keys: ids, keys of counts, or ids of the nodes that relationships start from. */
  readonly read: string
  /** Cells of the stored rows of the owners $keys: the same, but for counts, which are owned by their region. */
  readonly readByOwner: string
  /** How many rows are stored: answered from the database's own counts. */
  readonly count: string
  /** Ids of the next owners behind $after, in code point order. */
  readonly owners: string
  /** Makes or changes the rows of $rows; a null in `set` removes the property. */
  readonly merge: string
  /** By column: takes away and makes anew the relationships that hold the values of $rows. */
  readonly links: ReadonlyMap<string, { readonly unlink: string; readonly link: string }>
}

function statementsOf(table: Table): TableStatements {
  switch (table.shape) {
    case 'entity': return entityStatements(table)
    case 'relation': return relationStatements(table)
    case 'count': return countStatements(table)
  }
}

const owners = (label: string): string => `
  MATCH (owner:${label})
  WHERE owner.id > $after
  RETURN owner.id AS id
  ORDER BY owner.id LIMIT $limit`

export const countNodes = (label: string): string => `
  MATCH (n:${label})
  RETURN count(n) AS rows`

const cellsOf = (table: Table, cellOf: (column: Column) => string): string => `[${table.columns.map(cellOf).join(', ')}] AS cells`

function entityStatements(table: EntityTable): TableStatements {
  const cell = ({ name, kind, link }: Column): string => {
    if (!link) return `n.\`${name}\``
    const ids = `[(n)-[:${link}]->(target) | target.id]`
    return kind === 'list' ? ids : `head(${ids})`
  }
  const read = `
  UNWIND $keys AS key
  MATCH (n:${table.label} {id: key})
  RETURN ${cellsOf(table, cell)}`
  return {
    read,
    readByOwner: read,
    owners: owners(table.label),
    count: countNodes(table.label),
    merge: `
  UNWIND $rows AS row
  MERGE (n:${table.keyLabel ?? table.label} {id: row.key})
  SET n:${table.label}, n += row.set`,
    links: new Map(table.columns.flatMap((column) => (column.link ? [[column.name, linkStatements(table, column)] as const] : []))),
  }
}

const TARGET_LABELS = {
  source: 'Source', region: 'Region', interestGroup: 'InterestGroup', organisation: 'Organisation', actor: 'Actor', stakeholder: 'Stakeholder',
  project: 'Project', event: 'Event', topic: 'Topic', contribution: 'Contribution',
} as const

export function labelOf(target: keyof typeof TARGET_LABELS): string {
  return TARGET_LABELS[target]
}

function linkStatements(table: EntityTable, column: Column): { unlink: string; link: string } {
  const target = column.target ? TARGET_LABELS[column.target] : ''
  return {
    unlink: column.former ? unlinkKeeping(table, column.link ?? '', column.former) : `
  UNWIND $rows AS row
  MATCH (:${table.label} {id: row.key})-[old:${column.link}]->(:${target})
  DELETE old`,
    link: `
  UNWIND $rows AS row
  MATCH (n:${table.label} {id: row.key})
  UNWIND row.targets AS id
  MATCH (target:${target} {id: id})
  MERGE (n)-[:${column.link}]->(target)`,
  }
}

/** What was named before is kept until the day that the row gives, if it gives one. */
const unlinkKeeping = (table: EntityTable, link: string, former: string): string => `
  UNWIND $rows AS row
  MATCH (n:${table.label} {id: row.key})-[old:${link}]->(before)
  FOREACH (day IN CASE WHEN row.until IS NULL OR before.id IN row.targets THEN [] ELSE [row.until] END |
    MERGE (n)-[:${former} {until: day}]->(before))
  DELETE old`

function relationStatements(table: RelationTable): TableStatements {
  const cell = ({ name }: Column): string => (name === table.from.column ? 'startNode.id' : name === table.to.column ? 'endNode.id' : `r.\`${name}\``)
  const read = `
  UNWIND $keys AS key
  MATCH (startNode:${table.from.label} {id: key})-[r:${table.type}]->(endNode:${table.to.label})
  RETURN ${cellsOf(table, cell)}`
  const identity = table.identity ? ` {${table.identity}: row.identity}` : ''
  return {
    read,
    readByOwner: read,
    owners: owners(table.from.label),
    count: `
  MATCH ()-[r:${table.type}]->()
  RETURN count(r) AS rows`,
    merge: `
  UNWIND $rows AS row
  MATCH (startNode:${table.from.label} {id: row.from})
  MATCH (endNode:${table.to.label} {id: row.to})
  MERGE (startNode)-[r:${table.type}${identity}]->(endNode)
  SET r += row.set`,
    links: new Map(),
  }
}

function countStatements(table: CountTable): TableStatements {
  const cell = ({ name }: Column): string => (name === 'region' ? 'region.id' : `n.\`${name}\``)
  const cells = cellsOf(table, cell)
  return {
    read: `
  UNWIND $keys AS key
  MATCH (n:${table.label} {key: key})-[:COUNTED_IN]->(region:Region)
  RETURN ${cells}`,
    readByOwner: `
  UNWIND $keys AS key
  MATCH (region:Region {id: key})<-[:COUNTED_IN]-(n:${table.label})
  RETURN ${cells}`,
    owners: owners('Region'),
    count: countNodes(table.label),
    merge: `
  UNWIND $rows AS row
  MATCH (region:Region {id: row.region})
  MERGE (n:${table.label} {key: row.key})
  SET n += row.set
  MERGE (n)-[:COUNTED_IN]->(region)`,
    links: new Map(),
  }
}

/** By the table's name. */
export const STATEMENTS: ReadonlyMap<string, TableStatements> = new Map(TABLES.map((table) => [table.name, statementsOf(table)]))
