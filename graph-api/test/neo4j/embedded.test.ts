import neo4j from 'neo4j-driver'
import { expect, inject, test } from 'vitest'

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
