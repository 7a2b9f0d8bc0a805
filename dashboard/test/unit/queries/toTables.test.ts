import { describe, expect, test } from 'vitest'
import { toTables } from '../../../src/features/queries/toTables'

describe('a GraphQL answer as tables', () => {
  test('reads a connection as the list of its nodes, nested objects by dotted names', () => {
    const [table] = toTables({ events: { edges: [{ node: { name: 'Konferenz', region: { name: 'Gelbensande' }, venue: null } }] } })
    expect(table).toEqual({
      name: 'events',
      columns: ['name', 'region.name', 'venue'],
      rows: [{ name: 'Konferenz', 'region.name': 'Gelbensande', venue: null }],
      isTruncated: false,
    })
  })

  test('gives one row per inner row, with what stands around it repeated', () => {
    const [table] = toTables({ organisations: { edges: [{ node: { name: 'Beirat', members: { edges: [{ node: { role: 'Vorsitz', actor: { name: 'A' } } }, { node: { role: null, actor: { name: 'B' } } }] } } }] } })
    expect(table?.rows).toEqual([
      { name: 'Beirat', 'members.role': 'Vorsitz', 'members.actor.name': 'A' },
      { name: 'Beirat', 'members.role': null, 'members.actor.name': 'B' },
    ])
  })

  test('keeps a row whose inner list is empty', () => {
    const [table] = toTables({ actors: [{ name: 'A', memberships: [] }, { name: 'B', memberships: [{ role: 'Mitglied' }] }] })
    expect(table?.rows).toEqual([
      { name: 'A', memberships: '' },
      { name: 'B', 'memberships.role': 'Mitglied' },
    ])
  })

  test('puts further lists into one cell', () => {
    const [table] = toTables({ contributions: [{ text: 'Bus', rows: [{ a: 1 }], topics: [{ name: 'Verkehr' }, { name: 'Jugend' }] }] })
    expect(table?.rows).toEqual([{ text: 'Bus', 'rows.a': 1, topics: 'Verkehr; Jugend' }])
  })

  test('takes the rows of a report, with the totals beside them on each row', () => {
    const [table] = toTables({ participation: { rows: [{ label: 'Nord', people: 0 }], total: { people: 3 } } })
    expect(table?.rows).toEqual([{ label: 'Nord', people: 0, 'total.people': 3 }])
  })

  test('says when the server has more rows', () => {
    expect(toTables({ actors: { totalCount: 5, edges: [{ node: { name: 'A' } }] } })[0]?.isTruncated).toBe(true)
    expect(toTables({ actors: { pageInfo: { hasNextPage: true }, edges: [{ node: { name: 'A' } }] } })[0]?.isTruncated).toBe(true)
  })

  test('gives one table per root field, and none for what is null or empty', () => {
    expect(toTables({ a: [{ x: 1 }], b: null, c: [], d: { y: 2 } }).map((table) => table.name)).toEqual(['a', 'd'])
    expect(toTables(null)).toEqual([])
    expect(toTables(undefined)).toEqual([])
  })
})
