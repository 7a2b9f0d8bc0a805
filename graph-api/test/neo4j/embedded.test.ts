import neo4j from 'neo4j-driver'
import { expect, inject, test } from 'vitest'
import { openDatabase } from '../../src/neo4j/database.js'

test('the embedded database answers a statement', async () => {
  const { uri, user, password, database } = inject('neo4j')
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  try {
    const { records } = await driver.executeQuery('RETURN 1 AS one', {}, { database })
    expect(records.map((record) => record.get('one'))).toEqual([1])
  } finally {
    await driver.close()
  }
})

test('records that are sent a few at a time come whole and in their order', async () => {
  const database = openDatabase(inject('neo4j'))
  try {
    const rows = await database.read<{ row: number }>('UNWIND range(1, 2500) AS row RETURN row', {}, { recordsAtOnce: 16 })
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 2500 }, (_, index) => index + 1))
  } finally {
    await database.close()
  }
})
