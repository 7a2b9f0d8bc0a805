import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { givenWorld, type World } from '../../support/world.js'

const tables = {
  'sources.csv': 'id,title,publisher,date,url,licence,synthetic,note\nreal,Register,Office,2022-07-01,,,false,\nmade,Example,Office,2022-07-01,,,true,',
  'actors.csv': 'id,name,source\nada,Ada,real\nben,Ben,real\ncem,Cem,made',
  'organisations.csv': 'id,name,kind,source\nclub,Club,CLUB,real',
  'memberships.csv': 'actor,organisation,role,from,to,source\nada,club,,2010-01-01,2019-12-31,real\nben,club,,2015-06-01,,real\ncem,club,,,,made',
  'ties.csv': 'from,to,kind,wave,weight,directed,start,end,source\nada,ben,ADVICE,,,,2015-06-01,2020-02-28,real',
  'events.csv': 'id,name,kind,date,source\nfair,Fair,MEETING,2022-09-30,real',
  'participations.csv': 'stakeholder,event,stage,role,date,nominatedBy,source\nada,fair,INVITED,,2022-08-01,,real\nben,fair,ATTENDED,,,,real',
}

let world: World
beforeAll(async () => { world = await givenWorld(tables) })
afterAll(() => world.close())

async function ask<T>(query: string): Promise<T> {
  const { data, errors } = await world.ask<T>(query)
  expect(errors).toEqual([])
  return data
}

describe('the days on which a network changes', () => {
  test('are those on which something begins, and the day after something ends, each once', async () => {
    expect(await ask('{ networkDates }')).toEqual({ networkDates: ['2010-01-01', '2015-06-01', '2020-01-01', '2020-02-29', '2022-08-01', '2022-09-30'] })
  })

  test('are those of the asked relations alone', async () => {
    expect(await ask('{ networkDates(ties: [TIE]) }')).toEqual({ networkDates: ['2015-06-01', '2020-02-29'] })
    expect(await ask('{ networkDates(ties: [ORGANISATION_PART]) }')).toEqual({ networkDates: [] })
  })

  test('are where the network differs from the day before', async () => {
    const { before, on } = await ask<{ before: { size: number }; on: { size: number } }>(`{
      before: network(input: { ties: [MEMBERSHIP], at: "2019-12-31" }) { size }
      on: network(input: { ties: [MEMBERSHIP], at: "2020-01-01" }) { size } }`)
    expect([before.size, on.size]).toEqual([3, 2])
  })
})

describe('a network of one origin', () => {
  test('has only what real sources state, or only what is invented', async () => {
    const { real, made, both } = await ask<Record<string, { nodes: { id: string }[] }>>(`{
      real: network(input: { ties: [MEMBERSHIP], synthetic: false }) { nodes { id } }
      made: network(input: { ties: [MEMBERSHIP], synthetic: true }) { nodes { id } }
      both: network(input: { ties: [MEMBERSHIP] }) { nodes { id } } }`)
    expect(real?.nodes.map(({ id }) => id)).toEqual(['ada', 'ben', 'club'])
    expect(made?.nodes.map(({ id }) => id)).toEqual(['cem'])
    expect(both?.nodes.map(({ id }) => id)).toEqual(['ada', 'ben', 'cem', 'club'])
  })
})
