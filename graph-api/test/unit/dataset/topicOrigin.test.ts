import { expect, it } from 'vitest'
import { columnIndex, type Cells } from '../../../src/modules/dataset/table.js'
import { CONTRIBUTIONS, SOURCES, TOPICS } from '../../../src/modules/dataset/tables.js'
import { TopicOrigin } from '../../../src/modules/dataset/topicOrigin.js'
import type { Table } from '../../../src/modules/dataset/table.js'

const row = (table: Table, values: Readonly<Record<string, Cells[number]>>): { line: number; isFaulty: boolean; cells: Cells } => {
  const cells: Cells[number][] = table.columns.map(() => null)
  for (const [name, value] of Object.entries(values)) cells[columnIndex(table, name)] = value
  return { line: 2, isFaulty: false, cells }
}

it('marks new topics that only synthetic contributions name, with those above them', () => {
  const origin = new TopicOrigin()
  origin.seeRows(SOURCES, [row(SOURCES, { id: 'letter' }), row(SOURCES, { id: 'bsp', synthetic: true })])
  // ziele ← mobil ← bus; alltag; shared ← both; unused
  const parents = { ziele: null, mobil: 'ziele', bus: 'mobil', alltag: null, shared: 'alltag', unused: null }
  for (const [id, parent] of Object.entries(parents)) origin.seeCreated(TOPICS, row(TOPICS, { id, parent }).cells)
  origin.seeRows(CONTRIBUTIONS, [
    row(CONTRIBUTIONS, { topics: ['bus', 'stored'], source: 'bsp' }), row(CONTRIBUTIONS, { topics: ['shared'], source: 'bsp' }),
    row(CONTRIBUTIONS, { topics: ['shared'], source: 'letter' }), row(CONTRIBUTIONS, { topics: ['alltag'], source: null }),
  ])
  expect(origin.marks().map(({ key, set }) => [key, set])).toEqual([['ziele', { source: 'bsp' }], ['mobil', { source: 'bsp' }], ['bus', { source: 'bsp' }]])
})

it('marks nothing without a synthetic source', () => {
  const origin = new TopicOrigin()
  origin.seeRows(SOURCES, [row(SOURCES, { id: 'letter', synthetic: false })])
  origin.seeCreated(TOPICS, row(TOPICS, { id: 'a' }).cells)
  origin.seeRows(CONTRIBUTIONS, [row(CONTRIBUTIONS, { topics: ['a'], source: 'letter' })])
  expect(origin.marks()).toEqual([])
})
