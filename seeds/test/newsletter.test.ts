import { describe, expect, it } from 'vitest'
import { rows } from './landkreisRostock.js'

// The expected values of this file were counted by hand in the newsletter 02.2022 of Landkreis Rostock.
const TEXT = 'newsletter-02-2022'
const CAPTION = 'newsletter-02-2022-bildunterschrift'

const sorted = (values: readonly (string | undefined)[]): (string | undefined)[] => [...values].sort()
const inRole = (role: string, source?: string): (string | undefined)[] =>
  sorted(
    rows('involvements')
      .filter((row) => row['role'] === role && (source === undefined || row['source'] === source))
      .map((row) => row['stakeholder']),
  )
const attended = (event: string): (string | undefined)[] =>
  sorted(rows('participations').filter((row) => row['event'] === event).map((row) => row['stakeholder']))

describe('the persons of the newsletter', () => {
  it('are 24, each once', () => {
    expect(rows('actors')).toHaveLength(24)
    expect(new Set(rows('actors').map((row) => row['name'])).size).toBe(24)
  })

  it('carry no attribute that the newsletter does not state', () => {
    const guessed = ['region', 'gender', 'birthYear', 'selfStatedAttributes']
    expect(rows('actors').filter((row) => guessed.some((column) => row[column] !== ''))).toEqual([])
  })

  it('have a title only where one is printed', () => {
    const titles = rows('actors').filter((row) => row['title'] !== '').map((row) => `${row['title']} ${row['name']}`)
    expect(sorted(titles)).toEqual(['Dr. Jenny Hahs', 'Prof. Henning Bombeck'])
  })

  it('have the interest groups of their organisations and no others', () => {
    const groups = new Map(rows('organisations').map((row) => [row['id'], row['interestGroups']]))
    for (const actor of rows('actors')) {
      const own = rows('memberships').filter((row) => row['actor'] === actor['id'])
      const stated = own.map((row) => groups.get(row['organisation'])).filter((group) => group !== '')
      expect(actor['interestGroups'], actor['id']).toBe([...new Set(stated)].join(';'))
    }
  })
})

describe('the project team and the creative group', () => {
  it('are three and eighteen persons', () => {
    expect(inRole('Projektteam')).toEqual(['anne-ewald', 'roman-stieler', 'veronika-busch'])
    expect(inRole('Kreativ-Gruppe')).toHaveLength(18)
  })

  it('say of five members that only the caption of the photograph names them so', () => {
    expect(inRole('Kreativ-Gruppe', CAPTION)).toEqual([
      'anika-prillwitz',
      'bernd-krumpolt',
      'henning-bombeck',
      'maria-jonas',
      'renate-krumpolt',
    ])
  })
})

describe('the meetings', () => {
  it('count as present who is on the photograph of 13 June 2022', () => {
    expect(attended('kreativ-gruppe-bad-doberan')).toHaveLength(14)
    const sources = rows('participations').filter((row) => row['event'] === 'kreativ-gruppe-bad-doberan').map((row) => row['source'])
    expect(new Set(sources)).toEqual(new Set([CAPTION]))
  })

  it('count at the kick-off only the six bodies that were represented', () => {
    expect(attended('kick-off-schwaan')).toEqual([
      'beirat-menschen-mit-behinderungen',
      'beirat-menschen-mit-migrationshintergrund',
      'jugendring-landkreis-rostock',
      'kreiselternrat',
      'kreisseniorenbeirat',
      'kreissportbund',
    ])
  })

  it('hold four regional conferences on Fridays from 15:00 to 19:00, one for each part of the district', () => {
    const conferences = rows('events').filter((row) => row['kind'] === 'REGIONAL_CONFERENCE')
    const facts = conferences.map((row) => [row['catchment'], row['date'], row['startTime'], row['endTime'], row['venue']].join(' '))
    expect(sorted(facts)).toEqual([
      'nordost 2022-09-30 15:00 19:00 Heidetreff Gelbensande',
      'nordwest 2022-10-28 15:00 19:00 Gemeindezentrum Elmenhorst',
      'suedost 2022-11-04 15:00 19:00 Dorfcafé Lüchow',
      'suedwest 2022-10-07 15:00 19:00 Speicher Groß Schwiesow',
    ])
    const weekdays = conferences.map((row) => new Date(`${row['date']}T00:00:00Z`).getUTCDay())
    expect(new Set(weekdays)).toEqual(new Set([5]))
  })

  it('belong to the one project and take place in a municipality', () => {
    const levels = new Map(rows('regions').map((row) => [row['id'], row['level']]))
    expect(new Set(rows('events').map((row) => row['project']))).toEqual(new Set(rows('projects').map((row) => row['id'])))
    expect(new Set(rows('events').map((row) => levels.get(row['region'] ?? '')))).toEqual(new Set(['MUNICIPALITY']))
  })
})

describe('the way to the conferences', () => {
  it('asks the bodies of the creative group to name multipliers, and the heads of the Ämter to fill up', () => {
    expect(inRole('benennt Multiplikatoren')).toHaveLength(5)
    expect(inRole('füllt den Kreis der Teilnehmenden auf')).toEqual(['amtsvorsteher'])
  })

  it('asks exactly those bodies that have a member in the creative group', () => {
    const creative = new Set(inRole('Kreativ-Gruppe'))
    const bodies = new Set(rows('organisations').filter((row) => row['interestGroups'] !== '').map((row) => row['id']))
    const represented = rows('memberships').filter((row) => creative.has(row['actor'])).map((row) => row['organisation'])
    expect(inRole('benennt Multiplikatoren')).toEqual(sorted([...new Set(represented)].filter((id) => bodies.has(id))))
  })
})

it('names the newsletter or its caption as the source of everything that is not a figure or a place', () => {
  const tables = ['actors', 'organisations', 'memberships', 'involvements', 'projects', 'events', 'participations', 'interestGroups']
  const sources = new Set(tables.flatMap((name) => rows(name).map((row) => row['source'])))
  expect(sources).toEqual(new Set([TEXT, CAPTION]))
})
