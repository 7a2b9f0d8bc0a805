import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { district } from '../../support/district.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
beforeAll(async () => { world = await givenWorld(district) })
afterAll(() => world.close())

interface Page { totalCount: number; edges: { cursor: string; node: { id: string } }[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null } }

async function idsOf(list: string, filter: Record<string, unknown>, type: string): Promise<string[]> {
  const { data, errors } = await world.ask<Record<string, Page>>(`query ($filter: ${type}) { ${list}(filter: $filter) { totalCount edges { node { id } } } }`, { filter })
  expect(errors).toEqual([])
  const page = data[list] as Page
  expect(page.totalCount).toBe(page.edges.length)
  return page.edges.map((edge) => edge.node.id)
}

describe('filters of actors', () => {
  test.each([
    [{}, ['ada', 'ben', 'cem', 'dora', 'emil', 'finn', 'gesa']],
    [{ name: 'oezil' }, ['cem']],
    [{ name: 'GROSS' }, ['dora']],
    [{ regions: ['nord'] }, ['ada', 'ben', 'cem', 'finn']],
    [{ regions: ['kueste', 'cedorf'] }, ['ada', 'ben', 'cem', 'dora']],
    [{ regions: [] }, []],
    [{ interestGroups: ['sport'] }, ['ada', 'cem']],
    [{ interestGroups: ['sport', 'aeltere'], regions: ['land'] }, ['ada', 'cem', 'dora']],
    [{ organisations: ['beirat'] }, ['ada', 'dora']],
    [{ projects: ['radweg'] }, ['cem']],
    [{ events: ['auftakt'] }, ['ada', 'ben']],
    [{ events: ['auftakt'], stages: ['DECLINED'] }, ['ben']],
    [{ stages: ['NOMINATED'] }, ['dora']],
    [{ stages: ['ATTENDED'], from: '2022-09-01' }, ['ada', 'emil']],
    [{ to: '2022-06-30' }, ['ada', 'ben']],
    [{ sources: ['register'] }, []],
    [{ regions: null, name: null }, ['ada', 'ben', 'cem', 'dora', 'emil', 'finn', 'gesa']],
  ])('%o gives %o', async (filter, expected) => {
    expect(await idsOf('actors', filter, 'ActorFilter')).toEqual(expected)
  })

  test('the stage and the event must be of the same participation', async () => {
    expect(await idsOf('actors', { events: ['konferenz'], stages: ['DECLINED'] }, 'ActorFilter')).toEqual([])
  })
})

describe('filters of the other lists', () => {
  test.each<[list: string, type: string, filter: Record<string, unknown>, expected: string[]]>([
    ['organisations', 'OrganisationFilter', { kinds: ['CLUB', 'ADVISORY_BOARD'] }, ['beirat', 'verein']],
    ['organisations', 'OrganisationFilter', { regions: ['kueste'] }, ['verein']],
    ['organisations', 'OrganisationFilter', { events: ['auftakt'] }, ['kreis']],
    ['organisations', 'OrganisationFilter', { projects: ['werkstatt'], interestGroups: ['sport'] }, []],
    ['regions', 'RegionFilter', { regions: ['sued'] }, ['sued', 'cedorf', 'dedorf']],
    ['regions', 'RegionFilter', { levels: ['MUNICIPALITY'], regions: ['kueste'] }, ['aldorf', 'bedorf']],
    ['regions', 'RegionFilter', { name: 'oedorf' }, ['dedorf']],
    ['projects', 'ProjectFilter', { statuses: ['IDEA'] }, ['radweg']],
    ['projects', 'ProjectFilter', { organisations: ['verein'] }, ['radweg', 'werkstatt']],
    ['projects', 'ProjectFilter', { from: '2021-01-01', to: '2021-12-31' }, ['radweg']],
    ['events', 'EventFilter', { catchments: ['land'] }, ['konferenz']],
    ['events', 'EventFilter', { regions: ['nord'], kinds: ['KICK_OFF'] }, ['auftakt']],
    ['events', 'EventFilter', { from: '2022-06-01', projects: ['werkstatt'] }, ['konferenz']],
    ['events', 'EventFilter', { name: 'Luchow' }, ['konferenz']],
    ['organisations', 'OrganisationFilter', { name: 'seniorenbei' }, ['beirat']],
    ['contributions', 'ContributionFilter', { topics: ['alltag'] }, ['c1', 'c2']],
    // c1 is by cem, a member of verein; c2 by verein itself
    ['contributions', 'ContributionFilter', { organisations: ['verein'] }, ['c1', 'c2']],
    ['contributions', 'ContributionFilter', { organisations: ['beirat'] }, []],
    ['contributions', 'ContributionFilter', { kinds: ['WISH'], text: 'BUSSE' }, ['c1']],
    ['contributions', 'ContributionFilter', { interestGroups: ['sport'], regions: ['aldorf'] }, ['c2']],
  ])('%s by %s %o gives %o', async (list, type, ...[filter, expected]) => {
    expect(await idsOf(list, filter, type)).toEqual(expected)
  })
})

describe('pages', () => {
  const PAGE = 'query ($first: Int, $after: String, $orderBy: ActorOrder) { actors(first: $first, after: $after, orderBy: $orderBy) { totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }'

  test.each(['NAME_ASC', 'NAME_DESC', 'ID_ASC'])('pages of two in the order %s put together are the whole list', async (orderBy) => {
    const whole = (await world.ask<{ actors: Page }>(PAGE, { orderBy })).data.actors.edges.map((edge) => edge.node.id)
    const read: string[] = []
    let after: string | null = null
    do {
      const page: Page = (await world.ask<{ actors: Page }>(PAGE, { first: 2, after, orderBy })).data.actors
      expect(page.totalCount).toBe(7)
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
      read.push(...page.edges.map((edge) => edge.node.id))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(read).toEqual(whole)
    expect(new Set(read).size).toBe(7)
  })

  test('unknown inhabitants come last in both directions', async () => {
    const ids = async (orderBy: string) => (await world.ask<{ regions: Page }>(`{ regions(orderBy: ${orderBy}, filter: { levels: [MUNICIPALITY] }) { edges { node { id } } } }`)).data.regions.edges.map((edge) => edge.node.id)
    expect(await ids('INHABITANTS_ASC')).toEqual(['bedorf', 'aldorf', 'cedorf', 'dedorf'])
    expect(await ids('INHABITANTS_DESC')).toEqual(['cedorf', 'aldorf', 'bedorf', 'dedorf'])
  })

  test('an empty page is defined', async () => {
    const { data } = await world.ask<{ actors: Page }>(PAGE, { first: 0 })
    expect(data.actors).toEqual({ totalCount: 7, edges: [], pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null } })
  })

  test('a nested page goes on behind its cursor', async () => {
    const ask = (after: string | null) => world.ask<{ organisation: { members: Page } }>('query ($after: String) { organisation(id: "verein") { members(first: 2, after: $after) { edges { cursor node { actor { id } } } pageInfo { endCursor hasNextPage } } } }', { after })
    const first = (await ask(null)).data.organisation.members
    const second = (await ask(first.pageInfo.endCursor)).data.organisation.members
    expect([first, second].map((page) => JSON.stringify(page.edges.map((edge) => edge.node)))).toEqual(['[{"actor":{"id":"ada"}},{"actor":{"id":"ben"}}]', '[{"actor":{"id":"cem"}}]'])
    expect(second.pageInfo.hasNextPage).toBe(false)
  })
})

describe('bad input is named', () => {
  test.each<[name: string, query: string, argument: string, message: RegExp]>([
    ['an unknown region in a filter', '{ actors(filter: { regions: ["nord", "nix"] }) { totalCount } }', 'filter.regions', /"nix"/],
    ['an unknown event in a filter', '{ actors(filter: { events: ["nix"] }) { totalCount } }', 'filter.events', /"nix"/],
    ['an unknown source in a filter', '{ events(filter: { sources: ["nix"] }) { totalCount } }', 'filter.sources', /"nix"/],
    ['too large a page', '{ actors(first: 5000) { totalCount } }', 'first', /0 to 1000, got 5000/],
    ['a negative page', '{ actors(first: -1) { totalCount } }', 'first', /got -1/],
    ['too large a nested page', '{ region(id: "land") { actors(first: 1001) { totalCount } } }', 'actors.first', /got 1001/],
    ['a broken cursor', '{ actors(after: "nonsense") { edges { cursor } } }', 'after', /"nonsense"/],
    ['days of events that end before they begin', '{ events(filter: { from: "2022-06-02", to: "2022-06-01" }) { totalCount } }', 'filter.to', /requires a day not before filter.from \(2022-06-02\), got 2022-06-01/],
    ['days of participation that end before they begin', '{ participation(by: EVENT, filter: { from: "2023-01-01", to: "2022-12-31" }) { total { attended } } }', 'filter.to', /not before filter.from/],
    ['days of a list of people that end before they begin', '{ participants(filter: { from: "2023-01-01", to: "2022-12-31" }) { entries } }', 'filter.to', /not before filter.from/],
    ['days of contributions that end before they begin', '{ contributionTopics(filter: { from: "2023-01-01", to: "2022-12-31" }) { key } }', 'filter.to', /not before filter.from/],
    ['days of a pool that end before they begin', '{ selectPanel(input: { pool: { from: "2023-01-01", to: "2022-12-31" }, size: 1, quotas: [] }) { feasible } }', 'input.pool.to', /not before input.pool.from/],
    ['a day that does not exist', '{ events(filter: { from: "2022-02-30" }) { totalCount } }', 'filter.from', /2022-02-30/],
    ['a day in another form', '{ events(filter: { to: "30.09.2022" }) { totalCount } }', 'filter.to', /YYYY-MM-DD/],
    ['an unknown region of a network', '{ network(input: { regions: ["nix"] }) { order } }', 'input.regions', /"nix"/],
    ['an unknown group of a report', '{ participation(by: EVENT, filter: { interestGroups: ["nix"] }) { total { people } } }', 'filter.interestGroups', /"nix"/],
    ['an unknown region of a population', '{ population(region: "nix") { total } }', 'region', /"nix"/],
    ['an endless id', `{ actor(id: "${'x'.repeat(65)}") { name } }`, 'id', /at most 64/],
  ])('%s', async (_case, query, ...[argument, message]) => {
    const { errors } = await world.ask(query)
    expect(errors).toHaveLength(1)
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument })
    expect(errors[0]?.message).toMatch(message)
  })

  test('a cursor of another order is refused', async () => {
    const { data } = await world.ask<{ actors: Page }>('{ actors(first: 1, orderBy: ID_ASC) { edges { cursor } } }')
    const { errors } = await world.ask('query ($after: String) { actors(after: $after, orderBy: NAME_DESC) { edges { cursor } } }', { after: data.actors.edges[0]?.cursor })
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
  })

  test.each([
    ['too deep', `{ organisation(id: "kreis") ${'{ parts '.repeat(16)}{ id }${' }'.repeat(16)} }`],
    ['too wide', '{ actors(first: 1000) { edges { node { region { actors(first: 1000) { edges { node { region { actors(first: 1000) { totalCount edges { node { id } } } } } } } } } } } }'],
    ['too many fields', `{ ${Array.from({ length: 1100 }, (_, index) => `a${index}: health { apiVersion }`).join(' ')} }`],
  ])('a query that is %s is refused before the database is asked', async (_case, query) => {
    const before = world.database.statementCount()
    const { errors } = await world.ask(query)
    expect(errors[0]?.extensions?.code).toBe('QUERY_TOO_LARGE')
    expect(world.database.statementCount()).toBe(before)
  })

  test('what looks like a statement or markup is taken literally', async () => {
    for (const name of ["'}) DETACH DELETE n //", '"; MATCH (n) DELETE n', '<script>', '=1+1', '$filter_name', '`']) {
      const { data, errors } = await world.ask<{ actors: Page }>('query ($name: String) { actors(filter: { name: $name }) { totalCount } search(text: $name) { id } }'.replace('$name: String', '$name: String!'), { name })
      expect(errors).toEqual([])
      expect(data.actors.totalCount).toBe(0)
    }
    expect((await world.ask<{ actors: Page }>('{ actors { totalCount } }')).data.actors.totalCount).toBe(7)
  })
})
