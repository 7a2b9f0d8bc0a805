import { describe, expect, it } from 'vitest'
import { emptyMunicipalities } from '../generate/places.js'
import { district, generate, groupBy } from './syntheticDistrict.js'

const SEEDS = [1, 2, 3]
const part = new Map(district.regionMembershipRows.map((row) => [row['region'], row['group'] ?? '']))
const inhabitants = (group: string): number =>
  district.municipalities.filter(({ id }) => part.get(id) === group).reduce((sum, municipality) => sum + municipality.inhabitants, 0)

describe.each(SEEDS)('the gaps that are planned, seed %i', (seed) => {
  const set = generate({ people: 600, seed, withRegions: false })
  const people = set.rows('actors')
  const partOf = new Map(people.map((row) => [row['id'], part.get(row['region'])]))

  it('under-represents the south-east: less than half of its share of the inhabitants', () => {
    const all = [...new Set(part.values())].reduce((sum, group) => sum + inhabitants(group), 0)
    const share = people.filter((row) => part.get(row['region']) === 'suedost').length / people.length
    expect(share).toBeGreaterThan(0)
    expect(share).toBeLessThan((inhabitants('suedost') / all) / 2)
  })

  it('leaves municipalities without anybody, among them the second largest of the south-east', () => {
    const empty = emptyMunicipalities(district)
    const southEast = district.municipalities.filter(({ id }) => part.get(id) === 'suedost')
    const second = [...southEast].sort((one, other) => other.inhabitants - one.inhabitants)[1]
    expect(empty.size).toBeGreaterThan(5)
    expect(empty).toContain(second?.id)
    expect([...people, ...set.rows('organisations')].filter((row) => empty.has(row['region'] ?? ''))).toEqual([])
  })

  it('has nobody of the disability group in the north-east, and many elsewhere', () => {
    const group = [...people, ...set.rows('organisations')].filter((row) => row['interestGroups']?.split(';').includes('bsp-gruppe-behinderung'))
    expect(group.length).toBeGreaterThan(20)
    expect(group.filter((row) => part.get(row['region']) === 'nordost')).toEqual([])
  })

  it('lets exactly one person of the north-east sit on the board of that group', () => {
    const board = set.rows('organisations').find((row) => row['name'] === 'Beispiel: Beirat Menschen mit Behinderungen')
    const members = set.rows('memberships').filter((row) => row['organisation'] === board?.['id'] && partOf.get(row['actor']) === 'nordost')
    expect([...new Set(members.map((row) => row['actor']))]).toEqual(['bsp-person-000010'])
  })

  it('hangs a community of eight on person 1: without that person nothing connects it', () => {
    const fringe = new Set(Array.from({ length: 8 }, (_, index) => `bsp-person-00000${index + 2}`))
    const club = set.rows('organisations').find((row) => row['name'] === 'Beispiel: Dorfwerkstatt „Am Rand“')?.['id'] ?? ''
    const inside = new Set([...fringe, club, 'bsp-person-000001'])
    const edges = relations(set)
    const touching = edges.filter(([one, other]) => fringe.has(one) || fringe.has(other) || one === club || other === club)
    expect(touching.filter(([one, other]) => !inside.has(one) || !inside.has(other))).toEqual([])
    expect(edges.some(([one, other]) => one === 'bsp-person-000001' && !inside.has(other))).toBe(true)
  })

  it('knows hubs, and isolates who are only listed', () => {
    const degrees = new Map<string, number>()
    for (const ends of relations(set)) for (const end of ends) degrees.set(end, (degrees.get(end) ?? 0) + 1)
    const counts = people.map((row) => degrees.get(row['id'] ?? '') ?? 0)
    expect(counts.filter((count) => count === 0).length).toBeGreaterThan(5)
    expect(Math.max(...counts)).toBeGreaterThan(15)
  })

  it('raises medical care in the south-east alone, and answers a challenge of one part in another', () => {
    const about = (topic: string, kind: string): (string | undefined)[] => set.rows('contributions')
      .filter((row) => row['kind'] === kind && row['topics']?.split(';').includes(`bsp-thema-${topic}`))
      .map((row) => part.get(row['region']) ?? row['region'])
    expect([...new Set([...about('arzt', 'CHALLENGE'), ...about('arzt', 'WISH')])].filter((region) => region !== 'suedost')).toEqual([])
    expect(about('rufbus', 'CHALLENGE').length).toBeGreaterThan(0)
    expect([...new Set(about('rufbus', 'SOLUTION'))]).toEqual(['suedwest'])
    expect(about('rufbus', 'CHALLENGE')).not.toContain('suedwest')
  })

  it('saw some ties in both surveys, some only in the first, some only in the second', () => {
    const waves = groupBy(set.rows('ties'), (row) => `${row['from']} ${row['to']} ${row['kind']}`)
    const patterns = new Set([...waves.values()].map((rows) => rows.map((row) => row['wave']).join('+')))
    for (const pattern of ['2022', '2024', '2022+2024', '']) expect(patterns).toContain(pattern)
  })
})

/** All relations between stakeholders: memberships, parents, ties, nominations; and who meets at an event or in a project. */
function relations(set: ReturnType<typeof generate>): [string, string][] {
  const pair = (table: string, from: string, to: string): [string, string][] =>
    set.rows(table).filter((row) => row[to] !== '').map((row) => [row[from] ?? '', row[to] ?? ''])
  return [
    ...pair('memberships', 'actor', 'organisation'), ...pair('organisations', 'id', 'parent'), ...pair('ties', 'from', 'to'),
    ...pair('participations', 'stakeholder', 'nominatedBy'), ...pair('participations', 'stakeholder', 'event'),
    ...pair('involvements', 'stakeholder', 'project'),
  ]
}
