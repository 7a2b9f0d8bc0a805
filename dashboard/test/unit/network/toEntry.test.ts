import { describe, expect, it } from 'vitest'
import type { NetworkEntryQuery } from '../../../src/gql/graphql'
import { toEntry } from '../../../src/features/network/toEntry'
import { german } from './words'

const source = { id: 's', title: 'Protokoll', publisher: 'Kreis', date: '2022-06-13', url: null, licence: null, synthetic: false }
const board = { id: 'board', name: 'Beirat' }
const project = { id: 'project', name: 'Werkstatt' }

const actor: NonNullable<NetworkEntryQuery['actor']> = {
  id: 'ada', name: 'Ada Lüchow', title: 'Dr.', function: 'Sprecherin', region: null, interestGroups: [{ id: 'youth', name: 'Jugend' }], source,
  memberships: [{ role: 'Vorsitz', from: '2020-01-01', to: null, organisation: board, source }],
  involvements: [
    { role: 'Projektteam', from: null, to: null, project, source },
    { role: 'Moderation', from: null, to: null, project, source },
    { role: 'Gast', from: null, to: null, project, source: { ...source, id: 'other' } },
  ],
  participations: [{ stage: 'ATTENDED', role: null, date: null, event: { id: 'event', name: 'Auftakt', date: '2022-05-31' }, nominatedBy: board, source }],
  ties: [{ kind: 'ADVICE', start: null, end: null, from: board, to: { id: 'ada', name: 'Ada Lüchow' }, source: null }],
  nominations: [],
}

const lines = (key: string) => toEntry({ actor }, german)?.sections.find((section) => section.key === key)?.statements.map(({ target, text }) => [target?.label, text])

describe('the panel of an entry', () => {
  it('names person, function and the source of the entry', () => {
    expect(toEntry({ actor }, german)).toMatchObject({ id: 'ada', name: 'Dr. Ada Lüchow', subtitle: 'Sprecherin', source })
  })

  it('says role and time of a membership, stage, date and nominator of a participation', () => {
    expect(lines('memberships')).toEqual([['Beirat', 'Vorsitz, seit 01.01.2020']])
    expect(lines('participations')).toEqual([['Auftakt', 'teilgenommen, 31.05.2022, benannt von Beirat']])
  })

  it('joins several roles of one source into one statement and keeps those of another source apart', () => {
    expect(lines('involvements')).toEqual([['Werkstatt', 'Projektteam; Moderation'], ['Werkstatt', 'Gast']])
  })

  it('names the other end of a tie, whichever end it is', () => {
    expect(lines('ties')).toEqual([['Beirat', 'Beratung']])
  })

  it('leaves out empty sections and keeps a statement without a source as one without', () => {
    const entry = toEntry({ actor }, german)
    expect(entry?.sections.map((section) => section.key)).toEqual(['about', 'memberships', 'participations', 'involvements', 'ties'])
    expect(entry?.sections.at(-1)?.statements[0]?.source).toBeNull()
  })

  it('says how many members are not listed', () => {
    const entry = toEntry({
      organisation: {
        id: 'board', name: 'Beirat', shortName: null, kind: 'ADVISORY_BOARD', website: 'https://example.org', region: null, interestGroups: [], source, parent: null, parts: [],
        members: { totalCount: 3, edges: [{ node: { role: null, from: null, to: null, actor: { id: 'ada', name: 'Ada Lüchow' }, source } }] },
        involvements: [], participations: [], ties: [], nominations: [],
      },
    }, german)
    expect(entry).toMatchObject({ subtitle: 'Beirat' })
    expect(entry?.sections.find((section) => section.key === 'members')?.more).toBe(2)
    expect(entry?.sections.find((section) => section.key === 'about')?.statements[0]).toMatchObject({ label: 'Internet', href: 'https://example.org' })
  })

  it('is null for an entry that does not exist', () => {
    expect(toEntry({ actor: null, organisation: null, event: null, project: null }, german)).toBeNull()
  })
})
