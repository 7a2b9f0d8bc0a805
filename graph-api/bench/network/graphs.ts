import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createDataset } from '../../../seeds/generate/dataset.js'
import { readDistrict } from '../../../seeds/generate/district.js'
import { withDefaults } from '../../../seeds/generate/options.js'
import { writeDataset } from '../../../seeds/generate/writeDataset.js'
import { readCsv } from '../../../seeds/lib/readCsv.js'
import type { Graph } from '../../src/analytics/graph/graph.js'
import { subgraph } from '../../src/analytics/graph/subgraph.js'
import { components } from '../../src/analytics/network/components.js'
import { randomBelow, randomFrom } from '../../src/analytics/random.js'

/**
 * A network grown by preferential attachment: each newcomer is tied to so many different others, drawn in proportion to
 * their ties. A.-L. Barabási and R. Albert, Science 286, 509-512, 1999. The first ties + 1 nodes are all tied.
 */
export function barabasiAlbert(order: number, ties: number): Graph {
  const random = randomFrom(1)
  const pairs: [number, number][] = []
  const ends: number[] = []
  const tie = (one: number, other: number): void => {
    pairs.push([one, other])
    ends.push(one, other)
  }
  for (let node = 1; node <= ties; node += 1) for (let other = 0; other < node; other += 1) tie(other, node)
  for (let node = ties + 1; node < order; node += 1) {
    const chosen = new Set<number>()
    while (chosen.size < ties) chosen.add(ends[randomBelow(random, ends.length)] as number)
    for (const other of [...chosen].sort((one, another) => one - another)) tie(other, node)
  }
  return graphOf(order, pairs)
}

/** People, organisations, events and projects of a synthetic district with all their ties: its largest component. */
export async function district(people: number): Promise<Graph> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-district-'))
  try {
    await writeDataset(createDataset(withDefaults({ people, contributions: 0 }), readDistrict()), path.join(folder, 'set'))
    return largestComponent(readTies(path.join(folder, 'set'), new Set(await readdir(path.join(folder, 'set')))))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const TIES: Readonly<Record<string, readonly [string, string]>> = {
  'memberships.csv': ['actor', 'organisation'],
  'participations.csv': ['stakeholder', 'event'],
  'involvements.csv': ['stakeholder', 'project'],
  'ties.csv': ['from', 'to'],
}

function readTies(folder: string, files: ReadonlySet<string>): Graph {
  const numbers = new Map<string, number>()
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size
    numbers.set(id, number)
    return number
  }
  const pairs = new Map<string, [number, number]>()
  for (const [file, [from, to]] of Object.entries(TIES)) {
    for (const row of files.has(file) ? readCsv(path.join(folder, file)).rows : []) {
      const [one, other] = [numberOf(row[from] ?? ''), numberOf(row[to] ?? '')].sort((a, b) => a - b) as [number, number]
      if (one !== other) pairs.set(`${one} ${other}`, [one, other])
    }
  }
  return graphOf(numbers.size, [...pairs.values()])
}

function graphOf(order: number, pairs: [number, number][]): Graph {
  pairs.sort(([one, other], [another, last]) => one - another || other - last)
  return {
    directed: false,
    order,
    source: Int32Array.from(pairs, ([one]) => one),
    target: Int32Array.from(pairs, ([, other]) => other),
    weight: new Float64Array(pairs.length).fill(1),
  }
}

function largestComponent(graph: Graph): Graph {
  const { of } = components(graph)
  return subgraph(graph, Int32Array.from(of.keys()).filter((node) => of[node] === 0))
}
