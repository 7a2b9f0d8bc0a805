import { describe, expect, it } from 'vitest'
import type { StoredIds } from '../../../src/modules/dataset/storedIds.js'
import { check, problemsOf } from './given.js'

/** A store that holds the organisation `landkreis`, the region `13072` below `13`, and the project `plan`. */
const store: StoredIds = {
  existing: (target, ids) => {
    const held: Record<string, readonly string[]> = { organisation: ['landkreis'], stakeholder: ['landkreis'], region: ['13', '13072'], project: ['plan'] }
    return Promise.resolve(new Set(ids.filter((id) => held[target]?.includes(id))))
  },
  parents: (target) => Promise.resolve(target === 'region' ? [['13072', '13']] : []),
  some: (target) => Promise.resolve(target === 'region' ? ['13', '13072'] : []),
}

describe('keys', () => {
  it('names the line of the first row with the same key', async () => {
    expect(await problemsOf({ topics: 'id,name\na,A\nb,B\na,C\n' })).toEqual(["topics.csv:4 column 'id': value 'a': the same id as in line 2; each key may stand once"])
  })

  it('counts an empty cell of a key as a word of its own', async () => {
    const files = { sources: 'id,title\n', actors: 'id,name\na,A\n', organisations: 'id,name,kind\no,O,CLUB\n' }
    expect(await problemsOf({ ...files, memberships: 'actor,organisation,role\na,o,\na,o,Leitung\na,o,\n' })).toEqual([
      "memberships.csv:4 column 'actor': value 'a, o, ': the same actor, organisation, role as in line 2; each key may stand once",
    ])
  })
})

describe('ages of a population', () => {
  const ages = (...rows: string[]): Promise<string[]> => problemsOf({ population: ['region,date,sex,ageFrom,ageTo,count', ...rows.map((row) => `13072,2022-01-01,FEMALE,${row}`)].join('\n') }, store)

  it('go from the youngest to an open-ended group, beside a row of all ages, in any order', async () => {
    expect(await ages('5,9,1', '0,,3', '10,,1', '0,4,1')).toEqual([])
  })

  it('may be a few groups alone, such as a correction', async () => {
    expect(await ages('20,24,1', '40,44,1')).toEqual([])
    expect(await ages('0,4,1')).toEqual([])
  })

  it.each([
    ['overlap', ['0,4,1', '3,,1'], "population.csv:3 column 'ageFrom': value '3': 5 or more is needed, as line 2 counts ages up to 4; groups of one region, date, sex and source do not overlap"],
    ['leave a gap', ['0,4,1', '10,,1'], "population.csv:3 column 'ageFrom': value '10': 5 is needed, as line 2 ends at 4; ages without a row would be a gap"],
    ['lack the open group', ['0,4,1', '5,9,1'], "population.csv:3 column 'ageTo': value '9': an open-ended age group is needed beside these: ageFrom 10, ageTo empty"],
  ])('are refused where they %s', async (_, rows, message) => {
    expect(await ages(...rows)).toEqual([message])
  })
})

describe('ages of the other tables', () => {
  it.each([
    ['fertility rates that overlap', { fertilityRates: 'region,period,ageFrom,ageTo,rate\n13072,2021,15,19,0.1\n13072,2021,18,24,0.1\n' },
      "fertilityRates.csv:3 column 'ageFrom': value '18': 20 or more is needed, as line 2 counts ages up to 19; groups of one region, period and source do not overlap"],
    ['deaths that overlap', { vitalEvents: 'region,year,kind,sex,ageFrom,ageTo,count\n13072,2021,DEATHS,MALE,10,14,1\n13072,2021,DEATHS,MALE,10,19,3\n' },
      "vitalEvents.csv:3 column 'ageFrom': value '10': 15 or more is needed, as line 2 counts ages up to 14; groups of one region, year, kind, sex and source do not overlap"],
    ['a life table with a gap', { lifeTables: 'region,period,sex,ageFrom,ageTo,qx\n13072,2021,MALE,0,0,0.1\n13072,2021,MALE,2,,1\n' },
      "lifeTables.csv:3 column 'ageFrom': value '2': 1 is needed, as line 2 ends at 0; ages without a row would be a gap"],
  ])('refuse %s', async (_, files, message) => {
    expect(await problemsOf(files, store)).toEqual([message])
  })

  // As the tables of the Statistisches Bundesamt do, which the project's own data set holds.
  it('may end with an exact age in a life table', async () => {
    expect(await problemsOf({ lifeTables: 'region,period,sex,ageFrom,ageTo,qx\n13072,2021,MALE,0,0,0.1\n13072,2021,MALE,1,4,0.1\n' }, store)).toEqual([])
  })

  it('may leave out women who have no children, and stand apart by kind and sex', async () => {
    expect(await problemsOf({ fertilityRates: 'region,period,ageFrom,ageTo,rate\n13072,2021,0,14,0\n13072,2021,15,49,0.1\n' }, store)).toEqual([])
    expect(await problemsOf({ vitalEvents: 'region,year,kind,sex,ageFrom,ageTo,count\n13072,2021,DEATHS,MALE,0,,1\n13072,2021,DEATHS,FEMALE,0,,1\n13072,2021,DEATHS,FEMALE,0,4,1\n13072,2021,DEATHS,FEMALE,5,,0\n13072,2021,BIRTHS,,15,19,1\n' }, store)).toEqual([])
  })
})

describe('references', () => {
  it('names what neither the data set nor the database holds, and what was probably meant', async () => {
    expect(await problemsOf({ actors: 'id,name,region\na,A,13072\nb,B,1307\n' }, store)).toEqual([
      "actors.csv:3 column 'region': value '1307': neither regions.csv nor the database holds a region with this id; did you mean '13072'?",
    ])
  })

  it('accepts rows of the data set whatever the order of rows and files', async () => {
    expect(await problemsOf({
      memberships: 'actor,organisation\na,o\n', actors: 'id,name\na,A\n', organisations: 'id,name,kind,parent\nx,X,CLUB,o\no,O,CLUB,\n',
    })).toEqual([])
  })

  it('says when an id names another kind of thing', async () => {
    expect(await problemsOf({ actors: 'id,name\na,A\n', organisations: 'id,name,kind,parent\no,O,CLUB,a\n', memberships: 'actor,organisation\nlandkreis,plan\n' }, store)).toEqual([
      "organisations.csv:2 column 'parent': value 'a': an organisation is needed; this is an actor (actors.csv:2)",
      "memberships.csv:2 column 'actor': value 'landkreis': an actor is needed; this is an organisation of the database",
      "memberships.csv:2 column 'organisation': value 'plan': an organisation is needed; this is a project of the database",
    ])
  })

  it('checks each id of a list', async () => {
    expect(await problemsOf({ interestGroups: 'id,name\njugend,Jugend\n', actors: 'id,name,interestGroups\na,A,jugend;jugnd\n' })).toEqual([
      "actors.csv:2 column 'interestGroups': value 'jugnd': neither interestGroups.csv nor the database holds an interest group with this id; did you mean 'jugend'?",
    ])
  })

  it('does not blame references to a table that could not be read to its end', async () => {
    expect(await problemsOf({ regions: 'idd,level,name\n13,STATE,MV\n', actors: 'id,name,region\na,A,13\n' })).toEqual([
      "regions.csv:1 column 'idd': unknown; did you mean 'id'?",
      "regions.csv:1 column 'id': missing; this column is required",
    ])
    expect((await problemsOf({ regions: 'id,level,name\n"13,STATE,MV\n', actors: 'id,name,region\na,A,13\n' })).length).toBe(1)
  })
})

describe('trees', () => {
  it('names the ring of parents at its first row', async () => {
    expect(await problemsOf({ topics: 'id,name,parent\na,A,c\nb,B,a\nc,C,b\nd,D,a\n' })).toEqual([
      "topics.csv:2 column 'parent': value 'c': parents run in a ring: a → c → b → a; one of them needs another parent or none",
    ])
  })

  it('finds a ring of one', async () => {
    expect(await problemsOf({ organisations: 'id,name,kind,parent\no,O,CLUB,o\n' })).toEqual([
      "organisations.csv:2 column 'parent': value 'o': parents run in a ring: o → o; one of them needs another parent or none",
    ])
  })

  it('finds a ring that runs through the database', async () => {
    expect(await problemsOf({ regions: 'id,level,name,parent\n13,STATE,MV,13072\n' }, store)).toEqual([
      "regions.csv:2 column 'parent': value '13072': parents run in a ring: 13 → 13072 → 13; one of them needs another parent or none",
    ])
  })

  it('sees that a row of the file takes a region out of the ring', async () => {
    expect(await problemsOf({ regions: 'id,level,name,parent\n13,STATE,MV,13072\n13072,DISTRICT,LRO,\n' }, store)).toEqual([])
  })
})

describe('rows', () => {
  it('gives no id to an actor and an organisation alike', async () => {
    expect(await problemsOf({ actors: 'id,name\nx,X\nlandkreis,L\n', organisations: 'id,name,kind\nx,X,CLUB\n' }, store)).toEqual([
      "actors.csv:2 column 'id': value 'x': another id is needed; an organisation has this one in organisations.csv:2",
      "actors.csv:3 column 'id': value 'landkreis': another id is needed; an organisation has this one in the database",
    ])
  })

  it('puts no end before its start and no age group upside down', async () => {
    expect(await problemsOf({
      regions: 'id,level,name,validFrom,validTo\nr,AMT,R,2022-01-01,2021-12-31\n',
      projects: 'id,name,start,end\np,P,2022-01-01,2021-12-31\nq,Q,2022-01-01,2022-01-01\n',
      events: 'id,name,date,startTime,endTime\ne,E,2022-01-01,19:00,15:00\nf,F,2022-01-01,15:00,15:00\ng,G,2022-01-01,15:00,\n',
      population: 'region,date,sex,ageFrom,ageTo,count\nr,2022-01-01,TOTAL,10,4,5\nr,2022-01-01,TOTAL,9,10,5\n',
    })).toEqual([
      "regions.csv:2 column 'validTo': value '2021-12-31': 2022-01-01 or more is needed, as validFrom is 2022-01-01",
      "projects.csv:2 column 'end': value '2021-12-31': 2022-01-01 or more is needed, as start is 2022-01-01",
      "events.csv:2 column 'endTime': value '15:00': 19:00 or more is needed, as startTime is 19:00",
      "population.csv:2 column 'ageTo': value '4': 10 or more is needed, as ageFrom is 10",
    ])
  })

  it('lets only the net migration be negative', async () => {
    expect(await problemsOf({ vitalEvents: 'region,year,kind,count\n13,2020,BIRTHS,-1\n13,2020,NET_MIGRATION,-1\n' }, store)).toEqual([
      "vitalEvents.csv:2 column 'count': value '-1': a number that is 0 or more is needed; only NET_MIGRATION may be negative",
    ])
  })

  it('wants one value at least in each row of a life table', async () => {
    expect(await problemsOf({ lifeTables: 'region,period,sex,ageFrom,qx,lx,Lx,ex\n13,2020,MALE,0,,,,80\n13,2020,MALE,1,,1,,\n' }, store)).toEqual([
      "lifeTables.csv:2 column 'qx': empty; at least one of qx, lx, Lx is needed",
    ])
  })

  it('lets no region belong to itself', async () => {
    expect(await problemsOf({ regionMemberships: 'region,group\n13,13\n' }, store)).toEqual([
      "regionMemberships.csv:2 column 'group': value '13': another region is needed; a region does not belong to itself",
    ])
  })
})

it('reports the problems of all files at once, by table and line', async () => {
  const { problems } = await check({ events: 'id,name,date\ne,E,2022-02-30\nf,,\n', actors: 'id,name\na b,A\n', topics: 'id\n' })
  expect(problems.map(({ file, line, column, value }) => [file, line, column, value])).toEqual([
    ['actors.csv', 2, 'id', 'a b'], ['events.csv', 2, 'date', '2022-02-30'], ['events.csv', 3, 'name', null], ['topics.csv', 1, 'name', null],
  ])
})
