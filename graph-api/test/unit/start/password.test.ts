import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createPassword, readPassword } from '../../../src/neo4j/password.js'

test('a password never begins with a minus sign, which the database\'s tool takes for an option', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'password-test-'))
  const passwords = await Promise.all(Array.from({ length: 300 }, () => createPassword(folder)))
  expect(passwords.filter((password) => !/^[0-9a-f]{48}$/.test(password))).toEqual([])
  expect(new Set(passwords).size).toBe(300)
  expect(await readPassword(folder)).toMatch(/^[0-9a-f]{48}$/)
  await rm(folder, { recursive: true, force: true })
})
