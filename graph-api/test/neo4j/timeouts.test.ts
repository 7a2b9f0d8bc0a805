import { inject, expect, test } from 'vitest'
import { DatabaseAway, ReadTooLong, toClientError } from '../../src/errors.js'
import { openDatabase } from '../../src/neo4j/database.js'

const ENDLESS = 'UNWIND range(1, 2000000000) AS i WITH i WHERE i % 7 = 8 RETURN count(i) AS n'

test('the database itself ends a read and a write that take too long; nothing keeps running there', async () => {
  const database = openDatabase({ ...inject('neo4j'), timeouts: { readSeconds: 1, writeSeconds: 1 } })
  try {
    await expect(database.read(ENDLESS)).rejects.toBeInstanceOf(ReadTooLong)
    await expect(database.write((transaction) => transaction.run(ENDLESS))).rejects.toBeInstanceOf(ReadTooLong)
    await expect(database.maintain(ENDLESS)).rejects.toBeInstanceOf(ReadTooLong)
    const left = await database.read('SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $text RETURN currentQuery', { text: ENDLESS })
    expect(left).toEqual([])
  } finally {
    await database.close()
  }
})

test('who is cut off because the database ends its transactions is told to try again', async () => {
  const database = openDatabase(inject('neo4j'))
  try {
    const cut = expect(database.maintain(ENDLESS)).rejects.toBeInstanceOf(DatabaseAway)
    let ended: unknown[] = []
    while (ended.length === 0) {
      const [running] = await database.read<{ id: string }>('SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery STARTS WITH $text RETURN transactionId AS id', { text: ENDLESS })
      if (running) ended = await database.read('TERMINATE TRANSACTION $id', { id: running.id })
    }
    await cut
  } finally {
    await database.close()
  }
})

test('a client is told how long it took and what helps', () => {
  expect(toClientError(new ReadTooLong(30))).toMatchObject({ message: expect.stringMatching(/30 s\. Please ask for smaller pages/) as string, extensions: { code: 'QUERY_TOO_LARGE' } })
})
