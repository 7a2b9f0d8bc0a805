/**
 * The network page in a real Chromium that draws without a graphics card: how long it takes until the map can be read,
 * and the frames of moving it. Prints tables and writes them into docs/performance.md.
 * BENCH_PEOPLE=440,1497 takes other districts.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { machine, writeSection } from '../../graph-api/bench/report.js'
import { drawnBy } from './frames/inPage.js'
import { type District, startProduct } from './frames/product.js'
import { type Measured, openingTable, frameTable } from './frames/tables.js'
import { type Visit, visit } from './frames/visit.js'

const REPEATS = 5
/** After so many seconds a district is visited no more, so that the whole ends in a quarter of an hour. */
const ENOUGH = 90
/** The largest first. It has more participations, so that its 10,000 nodes have 50,000 ties. */
const DISTRICTS: readonly District[] = [{ people: 7480, participations: 62_000 }, { people: 3740 }, { people: 1497 }, { people: 440 }]
const PAGE = 'netzwerk?focus=all&kinds=aoep&lang=de'
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

const began = performance.now()
const load = os.loadavg()[0] ?? 0
const asked = process.env['BENCH_PEOPLE']?.split(',').map((people): District => ({ people: Number(people) }))
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium', args: FLAGS })
try {
  const measured: Measured[] = []
  for (const district of asked ?? DISTRICTS) {
    measured.push(await measure(browser, district))
    await report(browser, measured.toSorted((one, other) => one.nodes - other.nodes))
  }
} finally {
  await browser.close()
}
console.log(`Took ${((performance.now() - began) / 60_000).toFixed(1)} minutes.`)

/** Written after each district, so that a run which is stopped leaves what it has. */
async function report(browser: Browser, measured: readonly Measured[]): Promise<void> {
  await writeSection('Frames of the network map', [
    `${machine()}, Chromium ${browser.version()}, sigma ${await versionOf('sigma')}. Drawn by ${await drawingProgram(browser)}, window of 1440 × 900. Load average when it began ${load.toFixed(1)}, when it ended ${(os.loadavg()[0] ?? 0).toFixed(1)}; 1 to 2 of it is the benchmark's own.`,
    '',
    ...openingTable(measured),
    '',
    ...frameTable(measured),
  ])
}

async function measure(chromium: Browser, district: District): Promise<Measured> {
  const product = await startProduct(district)
  try {
    const visits: Visit[] = []
    const first = performance.now()
    while (visits.length < REPEATS && (visits.length === 0 || performance.now() - first < ENOUGH * 1000)) {
      visits.push(await visit(chromium, `${product.url}${PAGE}`))
    }
    const { order, size } = await networkSize(`${product.url}graphql`, visits[0]?.network.postData() ?? '')
    console.log(`${order} nodes, ${size} ties: ${visits.length} visits, ${((performance.now() - began) / 1000).toFixed(0)} s after the beginning.`)
    return { nodes: order, ties: size, visits }
  } finally {
    await product.close()
  }
}

/** Asks once more what the page asked, after all is measured. */
async function networkSize(url: string, body: string): Promise<{ order: number; size: number }> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const { data } = await response.json() as { data: { network: { order: number; size: number } } }
  return data.network
}

async function drawingProgram(chromium: Browser): Promise<string> {
  const page = await chromium.newPage()
  const name = await page.evaluate(drawnBy)
  await page.close()
  return name
}

async function versionOf(library: string): Promise<string> {
  const folder = path.dirname(createRequire(import.meta.url).resolve(`${library}/package.json`))
  return (JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as { version: string }).version
}
