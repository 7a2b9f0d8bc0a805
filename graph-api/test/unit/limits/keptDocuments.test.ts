import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { keptDocuments } from '../../../src/limits/keptDocuments.js'

test('queries are kept up to so many characters; those that were not asked for longest go first', async () => {
  const kept = keptDocuments(30)
  const queries = ['{ aaaaaa }', '{ bbbbbb }', '{ cccccc }', '{ dddddd }']
  for (const query of queries.slice(0, 3)) await kept.set(query, parse(query))
  await kept.get('{ aaaaaa }')
  await kept.set('{ dddddd }', parse('{ dddddd }'))
  const found = await Promise.all(queries.map((query) => kept.get(query)))
  expect(found.map((document) => document !== undefined)).toEqual([true, false, true, true])
})
