import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importFolder } from '../../../src/modules/dataset/importFolder.js'
import { givenWorld, type World } from '../../support/world.js'

/** What the newsletter 02.2022 and the official registers say, read back through GraphQL from the data set landkreis-rostock. */
let world: World
beforeAll(async () => {
  world = await givenWorld()
  const report = await importFolder(world.database, path.join(import.meta.dirname, '../../../../seeds/data/landkreis-rostock'), { mode: 'APPLY' })
  expect(report.problems).toEqual([])
})
afterAll(() => world.close())

describe('the newsletter through GraphQL', () => {
  test('names 24 people, each once and each with a source that is not synthetic', async () => {
    const { data } = await world.ask<{ actors: { totalCount: number; edges: { node: { name: string; source: { synthetic: boolean } | null } }[] } }>('{ actors(first: 100) { totalCount edges { node { name source { synthetic } } } } }')
    expect(data.actors.totalCount).toBe(24)
    expect(new Set(data.actors.edges.map((edge) => edge.node.name)).size).toBe(24)
    expect(data.actors.edges.every((edge) => edge.node.source?.synthetic === false)).toBe(true)
  })

  test('announces four regional conferences on Fridays from 15:00 to 19:00, each for a part of the district', async () => {
    const { data } = await world.ask('{ events(filter: { kinds: [REGIONAL_CONFERENCE] }) { edges { node { date startTime endTime venue region { name } catchment { name } } } } }')
    const row = ([date, venue, region, catchment]: [string, string, string, string]) => ({ node: { date, startTime: '15:00', endTime: '19:00', venue, region: { name: region }, catchment: { name: expect.stringMatching(catchment) as string } } })
    expect(data).toEqual({ events: { edges: [
      row(['2022-09-30', 'Heidetreff Gelbensande', 'Gelbensande', '^Nordöst']),
      row(['2022-10-07', 'Speicher Groß Schwiesow', 'Groß Schwiesow', '^Südwest']),
      row(['2022-10-28', 'Gemeindezentrum Elmenhorst', 'Elmenhorst/Lichtenhagen', '^Nordwest']),
      row(['2022-11-04', 'Dorfcafé Lüchow', 'Altkalen', '^Südöst']),
    ] } })
  })

  test('states who was at the meeting of 13 June 2022: the 14 people of the caption', async () => {
    const { data } = await world.ask<{ events: { edges: { node: { venue: string; participations: { totalCount: number } } }[] } }>('{ events(filter: { from: "2022-06-13", to: "2022-06-13" }) { edges { node { venue participations { totalCount edges { node { stage } } } } } } }')
    expect(data.events.edges[0]?.node).toMatchObject({ venue: 'Ovaler Saal', participations: { totalCount: 14 } })
  })

  test('gives Anne Ewald her function and her roles in the project', async () => {
    const { data } = await world.ask<{ actor: { involvements: { role: string }[] } }>('{ actor(id: "anne-ewald") { name function involvements { role } } }')
    expect(data.actor).toMatchObject({ name: 'Anne Ewald', function: 'Sozialplanerin' })
    expect(data.actor.involvements.map((involvement) => involvement.role)).toEqual(expect.arrayContaining(['Kreativ-Gruppe', 'Projektteam']))
  })

  test.each(['Lüchow', 'Luechow', 'Luchow'])('finds the Dorfcafé by %s', async (text) => {
    const { data } = await world.ask<{ search: { id: string }[] }>('query ($text: String!) { search(text: $text) { id } }', { text })
    expect(data.search.map((hit) => hit.id)).toContain('regionalkonferenz-suedost')
  })
})

describe('the registers through GraphQL', () => {
  test('112 municipalities and 13 Ämter, each municipality in one conference region', async () => {
    const { data } = await world.ask<{ regions: { totalCount: number; edges: { node: { groups: unknown[] } }[] }; aemter: { totalCount: number } }>('{ regions(filter: { levels: [MUNICIPALITY] }, first: 200) { totalCount edges { node { groups { id } } } } aemter: regions(filter: { levels: [AMT] }) { totalCount } }')
    expect([data.regions.totalCount, data.aemter.totalCount]).toEqual([112, 13])
    expect(data.regions.edges.every((edge) => edge.node.groups.length === 1)).toBe(true)
  })

  test('217,796 inhabitants on 1 January 2022 (Eurostat demo_r_pjangrp3), base 2011; 218,721 at the end of 2024, base 2022', async () => {
    const { data } = await world.ask('{ population(region: "13072", date: "2022-01-01") { total base } region(id: "13072") { inhabitants inhabitantsDate } latest: population(region: "13072", date: "2024-12-31") { total base } }')
    expect(data).toEqual({ population: { total: 217_796, base: 2011 }, region: { inhabitants: 218_721, inhabitantsDate: '2024-12-31' }, latest: { total: 218_721, base: 2022 } })
  })

  test('the conference regions hold all inhabitants of the district, each once', async () => {
    const { data } = await world.ask<{ regions: { edges: { node: { inhabitants: number } }[] } }>('{ regions(filter: { levels: [PLANNING_REGION] }) { edges { node { inhabitants } } } }')
    expect(data.regions.edges.reduce((sum, edge) => sum + edge.node.inhabitants, 0)).toBe(218_721)
  })
})
