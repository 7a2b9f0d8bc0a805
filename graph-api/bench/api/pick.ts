import type { Database } from '../../src/neo4j/database.js'
import type { Load } from './httpLoad.js'
import { PAGES_BEFORE, type Picked } from './questions.js'

/** Members of organisations whose members fit on one page of ours. */
const ACTORS = `
  MATCH (a:Actor)
  WHERE EXISTS { (a)-[:MEMBER_OF]->(:Organisation) }
    AND NOT EXISTS { (a)-[:MEMBER_OF]->(large:Organisation) WHERE COUNT { (large)<-[:MEMBER_OF]-() } > 900 }
  RETURN a.id AS id LIMIT $count`

const MUNICIPALITIES = `
  MATCH (m:Region {level: 'MUNICIPALITY'})
  WHERE EXISTS { (m)<-[:LOCATED_IN]-(:Actor) }
  RETURN m.id AS id ORDER BY id LIMIT $count`

const MANY = 200
const SOME = 10
const SOME_WORDS = 40
/** That fill a page, so that both find as many: ours also takes typing errors and insides of words where they do not. */
const WORDS = `
  MATCH (o:Organisation)
  UNWIND split(o.searchText, ' ') AS word
  WITH word, count(*) AS organisations WHERE organisations >= 20 AND size(word) >= 4
  RETURN word AS id ORDER BY id LIMIT $count`

interface Asked { readonly database: Database; readonly load: Load; readonly ours: string }

/** What the questions of the benchmark are about. */
export async function pick({ database, load, ours }: Asked): Promise<Picked> {
  return {
    actors: await ids(database, ACTORS, MANY),
    municipalities: await ids(database, MUNICIPALITIES, SOME),
    words: await ids(database, WORDS, SOME_WORDS),
    page100: await walk((after) => load.ask(ours, JSON.stringify({ query: 'query($after: String) { actors(first: 990, after: $after) { pageInfo { endCursor } } }', variables: { after } })), PAGES_BEFORE / 990),
  }
}

async function ids(database: Database, statement: string, count: number): Promise<string[]> {
  return (await database.read<{ id: string }>(statement.replaceAll('$count', String(count)))).map(({ id }) => id)
}

async function walk(page: (after: string | null) => Promise<string>, pages: number): Promise<string> {
  let cursor: string | null = null
  for (let turn = 0; turn < pages; turn += 1) {
    const answer = await page(cursor)
    cursor = /"endCursor":"([^"]+)"/.exec(answer)?.[1] ?? null
    if (cursor === null) throw new Error(`no page 100, is the district too small? ${answer.slice(0, 500)}`)
  }
  return cursor as unknown as string
}
