import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { district } from '../../support/district.js'
import { givenWorld, type World } from '../../support/world.js'

/** Expected values are counted by hand from the rows of support/district.ts. */
let world: World
beforeAll(async () => { world = await givenWorld(district) })
afterAll(() => world.close())

async function ask<T>(query: string): Promise<T> {
  const { data, errors } = await world.ask<T>(query)
  expect(errors).toEqual([])
  return data
}
const refused = async (query: string): Promise<unknown> => (await world.ask(query)).errors[0]?.extensions?.argument

interface Cell { row: { key: string | null; label: string }; column: { key: string | null; label: string }; [count: string]: unknown }
const flat = (cells: readonly Cell[], ...counts: readonly string[]): unknown[] => cells.map((cell) => [cell.row.label, cell.column.label, ...counts.map((count) => cell[count])])

describe('participation by two dimensions', () => {
  const STAGES = ['nominated', 'invited', 'accepted', 'declined', 'attended', 'absent', 'people'] as const

  test('by interest group and event: who speaks for two groups counts in each', async () => {
    const { participationTable } = await ask<{ participationTable: { cells: Cell[]; sources: object[] } }>(
      `{ participationTable(rows: INTEREST_GROUP, columns: EVENT) { cells { row { key label } column { key label } ${STAGES.join(' ')} } sources { id } } }`)
    expect(flat(participationTable.cells, ...STAGES)).toEqual([
      ['Ältere Menschen', 'Konferenz Küste', 1, 0, 0, 0, 0, 0, 0],
      ['Jugend', 'Auftakt', 0, 1, 1, 0, 1, 0, 1],
      ['Jugend', 'Konferenz Küste', 1, 1, 1, 0, 1, 0, 1],
      ['Sport', 'Auftakt', 0, 1, 1, 0, 1, 0, 1],
      ['Sport', 'Konferenz Küste', 2, 2, 2, 0, 1, 0, 1],
      // Ben declined; the Landkreis attended, and is no person.
      ['unknown', 'Auftakt', 0, 2, 1, 1, 1, 0, 0],
      ['unknown', 'Konferenz Küste', 0, 2, 1, 0, 1, 1, 1],
    ])
    expect(participationTable.cells[0]).toMatchObject({ row: { key: 'aeltere' }, column: { key: 'konferenz' } })
    expect(participationTable.cells.at(-1)?.row.key).toBeNull()
    expect(participationTable.sources).toEqual([{ id: 'minutes' }])
  })

  test('by Amt and kind of organisation, of those who were members on the day', async () => {
    const { participationTable } = await ask<{ participationTable: { cells: Cell[] } }>('{ participationTable(rows: AMT, columns: ORGANISATION_KIND) { cells { row { key label } column { key label } nominated invited } } }')
    expect(flat(participationTable.cells, 'nominated', 'invited')).toEqual([
      ['Amt Nord', 'ADVISORY_BOARD', 1, 2], ['Amt Nord', 'CLUB', 2, 3],
      // Ben left the club in 2019; Finn is in none.
      ['Amt Nord', 'unknown', 0, 2],
      ['Amt Süd', 'ADVISORY_BOARD', 1, 0],
      ['unknown', 'ADMINISTRATION', 0, 1], ['unknown', 'unknown', 0, 1],
    ])
  })

  test('under a filter, by month and nominator', async () => {
    const { participationTable } = await ask<{ participationTable: { cells: Cell[] } }>('{ participationTable(rows: MONTH, columns: NOMINATOR, filter: { events: ["konferenz"] }) { cells { row { key label } column { key label } nominated } } }')
    expect(flat(participationTable.cells, 'nominated')).toEqual([['2022-09', 'Seniorenbeirat', 1], ['2022-09', 'Sportverein Aldorf', 2], ['2022-09', 'unknown', 0]])
  })

  test('refuses one dimension twice, and ids that are not stored', async () => {
    expect(await refused('{ participationTable(rows: EVENT, columns: EVENT) { cells { people } } }')).toBe('columns')
    expect(await refused('{ participationTable(rows: EVENT, columns: MONTH, filter: { events: ["nothing"] }) { cells { people } } }')).toBe('filter.events')
    expect(await refused('{ stakeholderTable(rows: KIND, columns: AMT, filter: { regions: ["nowhere"] }) { total } }')).toBe('filter.regions')
    expect(await refused('{ stakeholderTable(rows: KIND, columns: KIND) { total } }')).toBe('columns')
  })
})

describe('what is stored as of a day', () => {
  test('of memberships, members, ties and work on projects: only what held on it, both ends included', async () => {
    expect(await ask('{ actor(id: "ada") { memberships(asOf: "2009-12-31") { organisation { id } } then: memberships(asOf: "2010-01-01") { organisation { id } } } }'))
      .toEqual({ actor: { memberships: [{ organisation: { id: 'beirat' } }], then: [{ organisation: { id: 'beirat' } }, { organisation: { id: 'verein' } }] } })
    expect(await ask('{ organisation(id: "verein") { all: members { totalCount } last: members(asOf: "2019-12-31") { totalCount } after: members(asOf: "2020-01-01", first: 1) { totalCount edges { node { actor { id } } } pageInfo { hasNextPage } } } }'))
      .toEqual({ organisation: { all: { totalCount: 3 }, last: { totalCount: 3 }, after: { totalCount: 2, edges: [{ node: { actor: { id: 'ada' } } }], pageInfo: { hasNextPage: true } } } })
    expect(await ask('{ organisation(id: "verein") { funded: ties(asOf: "2021-12-31") { kind } works: ties(asOf: "2022-01-01") { kind } } }'))
      .toEqual({ organisation: { funded: [{ kind: 'FUNDING' }], works: [{ kind: 'COOPERATION' }] } })
    expect(await ask('{ actor(id: "ada") { involvements(asOf: "1990-01-01") { role } } }')).toEqual({ actor: { involvements: [{ role: 'Leitung' }] } })
    expect(await refused('{ actor(id: "ada") { memberships(asOf: "2022-02-30") { role } } }')).toBe('memberships.asOf')
  })

  test('of people by organisation', async () => {
    const members = (asOf: string) => ask(`{ actors(filter: { organisations: ["verein"], asOf: "${asOf}" }) { edges { node { id } } } }`)
    expect(await members('2016-01-01')).toEqual({ actors: { edges: [{ node: { id: 'ada' } }, { node: { id: 'ben' } }, { node: { id: 'cem' } }] } })
    expect(await members('2022-01-01')).toEqual({ actors: { edges: [{ node: { id: 'ada' } }, { node: { id: 'cem' } }] } })
  })

  test('of a table of stakeholders', async () => {
    const table = async (filter: string, rows: string, columns: string) => (await ask<{ stakeholderTable: { total: number; cells: Cell[] } }>(
      `{ stakeholderTable(filter: {${filter}}, rows: ${rows}, columns: ${columns}) { total cells { row { key label } column { key label } stakeholders actors organisations } sources { id } } }`)).stakeholderTable
    const places = await table('', 'KIND', 'MUNICIPALITY')
    expect([places.total, flat(places.cells, 'stakeholders')]).toEqual([10, [
      ['ACTOR', 'Aldorf', 2], ['ACTOR', 'Bedorf', 1], ['ACTOR', 'Cedorf', 1], ['ACTOR', 'Ödorf', 1], ['ACTOR', 'unknown', 2],
      ['ORGANISATION', 'Aldorf', 1], ['ORGANISATION', 'unknown', 2],
    ]])
    const clubs = async (asOf: string) => flat((await table(`organisationKinds: [CLUB], asOf: "${asOf}"`, 'ORGANISATION_KIND', 'INTEREST_GROUP')).cells.filter(({ row }) => row.key === 'CLUB'), 'actors', 'organisations')
    // The club and Cem speak for sport, Ada for youth and sport; Ben, who speaks for nobody, left in 2019.
    expect(await clubs('2016-01-01')).toEqual([['CLUB', 'Jugend', 1, 0], ['CLUB', 'Sport', 2, 1], ['CLUB', 'unknown', 1, 0]])
    expect(await clubs('2022-01-01')).toEqual([['CLUB', 'Jugend', 1, 0], ['CLUB', 'Sport', 2, 1]])
  })

  test('of who has moved since: the former place for days before, the new one after', async () => {
    await world.give({ 'actors.csv': 'id,name,region,source\nben,Ben Bär,bedorf,minutes' })
    expect(await ask('{ actor(id: "ben") { region { id } before: region(asOf: "2022-01-01") { id } after: region(asOf: "2999-01-01") { id } } }'))
      .toEqual({ actor: { region: { id: 'bedorf' }, before: { id: 'aldorf' }, after: { id: 'bedorf' } } })
    const inAldorf = (asOf: string) => ask(`{ actors(filter: { regions: ["aldorf"]${asOf} }) { totalCount } }`)
    expect([await inAldorf(''), await inAldorf(', asOf: "2022-01-01"'), await inAldorf(', asOf: "2999-01-01"')])
      .toEqual([{ actors: { totalCount: 1 } }, { actors: { totalCount: 2 } }, { actors: { totalCount: 1 } }])
    const placed = (asOf: string) => ask(`{ stakeholderTable(rows: MUNICIPALITY, columns: KIND, filter: { regions: ["aldorf"]${asOf} }) { cells { row { key } actors } } }`)
    expect(await placed(', asOf: "2022-01-01"')).toEqual({ stakeholderTable: { cells: [{ row: { key: 'aldorf' }, actors: 2 }, { row: { key: 'aldorf' }, actors: 0 }] } })
    expect(await placed('')).toEqual({ stakeholderTable: { cells: [{ row: { key: 'aldorf' }, actors: 1 }, { row: { key: 'aldorf' }, actors: 0 }] } })
  })
})
