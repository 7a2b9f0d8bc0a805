import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/modules/dataset/checkDataset.js'
import { Problems } from '../../../src/modules/dataset/problem.js'
import { EMPTY_STORE } from '../../../src/modules/dataset/storedIds.js'
import { bytesSource, problemsOf, table, type Files } from './given.js'

const NAMES = ['sources', 'regions', 'regionMemberships', 'interestGroups', 'organisations', 'actors', 'memberships', 'projects', 'involvements', 'events', 'participations', 'topics']
const read = (name: string): Buffer => readFileSync(new URL(`../../../../seeds/data/landkreis-rostock/${name}.csv`, import.meta.url))
const FILES = new Map(NAMES.map((name) => [name, read(name)]))

/** 500 in the checks; `MUTATED_FILES=20000` by hand. */
const RUNS = Number(process.env.MUTATED_FILES ?? 500)

/** Changes of a file's bytes: at a place given as a share of its length. */
const mutation = fc.record({
  name: fc.constantFrom(...NAMES),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('flip', 'delete', 'repeat', 'cut', 'insert', 'swapHalves'),
  length: fc.integer({ min: 1, max: 200 }),
  text: fc.constantFrom('"', ',', ';', '\n', '\r', '\r\n', '\u0000', '\ufeff', '""', '\n\n', 'NaN', '-1', '2022-02-30', '=cmd()', '\ufffd', '🙂', 'ä'.repeat(100), '"\n'),
})

type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never

function mutate(bytes: Buffer, { at, kind, length, text }: Mutation): Buffer {
  const place = Math.floor(at * bytes.length)
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)]
  switch (kind) {
    case 'flip': return Buffer.concat([before, Buffer.from([((after[0] ?? 0) + length) % 256]), after.subarray(1)])
    case 'delete': return Buffer.concat([before, after.subarray(length)])
    case 'repeat': return Buffer.concat([before, after.subarray(0, length), after])
    case 'cut': return before
    case 'insert': return Buffer.concat([before, Buffer.from(text), after])
    default: return Buffer.concat([after, before])
  }
}

describe('mutated files', () => {
  it(`are read to their end, and what is wrong has a place: ${RUNS} of them`, { timeout: 3_600_000 }, async () => {
    await fc.assert(fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
      const files = new Map(FILES)
      for (const change of mutations) files.set(change.name, mutate(files.get(change.name) ?? Buffer.alloc(0), change))
      const problems = new Problems()
      const tables = [...files].map(([name, bytes]) => ({ table: table(name), source: bytesSource(`${name}.csv`, bytes, 5_000) }))
      const checked = await checkDataset({ tables, stored: EMPTY_STORE, problems })
      expect(checked.length).toBe(NAMES.length)
      for (const { file, line, message } of problems.list([])) {
        expect([NAMES.includes(file.replace('.csv', '')), line >= 1, message.length > 0]).toEqual([true, true, true])
      }
    }), { seed: 8, numRuns: RUNS })
  })
})

describe('the order of rows and of files', () => {
  it('changes nothing', async () => {
    const texts: Files = Object.fromEntries([...FILES].map(([name, bytes]) => [name, bytes.toString('utf8')]))
    expect(await problemsOf(texts)).toEqual([])
    // The rows of these tables hold no line ends within cells.
    const shuffled = fc.tuple(fc.shuffledSubarray(NAMES, { minLength: NAMES.length }), fc.infiniteStream(fc.nat()))
    await fc.assert(fc.asyncProperty(shuffled, async ([names, numbers]) => {
      const [numberStream] = [numbers[Symbol.iterator]()]
      const files = Object.fromEntries(names.map((name) => {
        const [header = '', ...rows] = (texts[name] ?? '').trimEnd().split('\n')
        const keyed = rows.map((row) => [Number(numberStream.next().value), row] as const)
        return [name, [header, ...keyed.sort((a, b) => a[0] - b[0]).map(([, row]) => row)].join('\n')]
      }))
      expect(await problemsOf(files)).toEqual([])
    }), { seed: 9, numRuns: 20 })
  })
})
