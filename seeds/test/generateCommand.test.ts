import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCommandLine, UsageError } from '../generate/options.js'

const MAIN = fileURLToPath(new URL('../generate/main.ts', import.meta.url))
const TSX = createRequire(import.meta.url).resolve('tsx/cli')
const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [TSX, MAIN, ...args], { encoding: 'utf8' })

let folder = ''
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'synthetic-')) })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the command line', () => {
  it.each([
    [[], '--out needs the folder to write, got none'],
    [['--out', 'x', '--people', '0'], "--people needs a whole number from 1 to 999999, got '0'"],
    [['--out', 'x', '--people', '1e3'], "--people needs a whole number from 1 to 999999, got '1e3'"],
    [['--out', 'x', '--seed', '4294967296'], "--seed needs a whole number from 0 to 4294967295, got '4294967296'"],
    [['--out', ''], "--out needs the folder to write, got none"],
  ])('refuses %j', (args, message) => {
    expect(() => readCommandLine(args)).toThrow(new UsageError(message))
  })

  it('scales what is not given with the number of persons', () => {
    const { options } = readCommandLine(['--out', 'x', '--people', '6000', '--events', '24'])
    expect(options).toEqual({
      people: 6000, organisations: 1500, events: 24, projects: 400, contributions: 3000, participations: 24_000, seed: 1, withRegions: true,
    })
  })

  it('says what is wrong in one line and ends with 1', () => {
    for (const args of [['--peple', '5', '--out', 'x'], ['x'], ['--people', 'many', '--out', 'x']]) {
      const { status, stdout, stderr } = run(...args)
      expect(status).toBe(1)
      expect(stdout).toBe('')
      expect(stderr).toMatch(/^seeds:generate: [^\n]+\n$/)
    }
  })

  it('lists its options', () => {
    const { status, stdout } = run('--help')
    expect(status).toBe(0)
    for (const option of ['--people', '--organisations', '--events', '--projects', '--contributions', '--participations', '--seed', '--out', '--without-regions']) {
      expect(stdout).toContain(option)
    }
  })
})

describe('the folder', () => {
  it('gets all tables, and loses those of an earlier run that are left out now', () => {
    const out = join(folder, 'set')
    expect(run('--people', '40', '--out', out).status).toBe(0)
    expect(existsSync(join(out, 'regions.csv'))).toBe(true)
    expect(run('--people', '40', '--out', out, '--without-regions').status).toBe(0)
    expect(existsSync(join(out, 'regions.csv'))).toBe(false)
    expect(readFileSync(join(out, 'actors.csv'), 'utf8').split('\n')).toHaveLength(42)
  })

  it('is left alone when it holds tables that are not synthetic', () => {
    writeFileSync(join(folder, 'sources.csv'), 'id,title,synthetic\nreal,Something real,false\n')
    const { status, stderr } = run('--people', '40', '--out', folder)
    expect(status).toBe(1)
    expect(stderr).toContain('got other tables')
    expect(readFileSync(join(folder, 'sources.csv'), 'utf8')).toContain('Something real')
  })
})
