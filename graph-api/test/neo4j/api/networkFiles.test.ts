import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { district } from '../../support/district.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
beforeAll(async () => { world = await givenWorld(district) })
afterAll(() => world.close())

interface File { name: string; mediaType: string; content: string }
interface Net { order: number; size: number; nodes: Record<string, unknown>[]; edges: Record<string, unknown>[] }

const FORMATS = ['GRAPHML', 'GEXF', 'PAJEK', 'NODE_LINK_JSON', 'EDGE_LIST_CSV'] as const
const FIELDS = 'order size density transitivity communities { size members } nodes { id kind label region interestGroups organisationKind synthetic degree inDegree weightedDegree betweenness } edges { source target kinds weight betweenness isBridge }'

async function asFile(format: string, input: Record<string, unknown>, measures: string[] = []): Promise<File> {
  const { data, errors } = await world.ask<{ networkFile: File }>(
    'query ($input: NetworkInput!, $format: NetworkFileFormat!, $measures: [NetworkMeasure!]) { networkFile(input: $input, format: $format, measures: $measures) { name mediaType content } }', { input, format, measures })
  expect(errors).toEqual([])
  return data.networkFile
}

async function fromFile(file: { name: string; content: string }, more: Record<string, unknown> = {}): Promise<Net> {
  const { data, errors } = await world.ask<{ networkFromFile: Net }>(
    `query ($file: ImportFile!, $directed: Boolean, $weighted: Boolean, $format: NetworkFileFormat) { networkFromFile(file: $file, directed: $directed, weighted: $weighted, format: $format) { ${FIELDS} } }`, { file, ...more })
  expect(errors).toEqual([])
  return data.networkFromFile
}

async function drawn(input: Record<string, unknown>): Promise<Net> {
  const { data } = await world.ask<{ network: Net }>(`query ($input: NetworkInput!) { network(input: $input) { ${FIELDS} } }`, { input })
  return data.network
}

const named = ({ name, content }: File): { name: string; content: string } => ({ name, content })

describe('a network as a file', () => {
  test.each([
    ...FORMATS.slice(0, 4).flatMap((format) => [[format, { directed: false, weighted: true }], [format, { directed: true, weighted: false }]] as const),
    ['EDGE_LIST_CSV', { directed: false, weighted: true, keepIsolates: false }],
    ['EDGE_LIST_CSV', { directed: true, weighted: true, keepIsolates: false, ties: ['TIE'] }],
  ] as const)('%s %o: read again it has the same nodes, edges, weights and measures', async (format, input) => {
    const [before, after] = [await drawn(input), await fromFile(named(await asFile(format, input)), { weighted: input.weighted })]
    if (format !== 'EDGE_LIST_CSV') return expect(after).toEqual(before)
    const plain = ({ order, size, nodes, edges }: Net) => ({
      order, size,
      nodes: nodes.map(({ id, degree, inDegree, weightedDegree, betweenness }) => JSON.stringify([id, degree, inDegree, weightedDegree, (betweenness as number).toFixed(9)])).sort(),
      edges: edges.map(({ source, target, kinds, weight, isBridge }) => JSON.stringify([input.directed ? [source, target] : [source, target].sort(), kinds, weight, isBridge])).sort(),
    })
    expect(plain(after)).toEqual(plain(before))
  })

  test('carries the asked measures; what is not defined is left out', async () => {
    const { content } = await asFile('NODE_LINK_JSON', { ties: ['MEMBERSHIP'] }, ['BETWEENNESS', 'IN_DEGREE', 'CONSTRAINT', 'IS_CUTPOINT', 'BETWEENNESS'])
    const nodes = (JSON.parse(content) as { nodes: Record<string, unknown>[] }).nodes
    // ben, cem - verein - ada - beirat - dora: a path with a fork; verein lies between 7 of the 36 pairs of the nine others.
    expect(nodes.find(({ id }) => id === 'verein')).toEqual({ kind: 'ORGANISATION', region: 'aldorf', planningRegion: 'kueste', interestGroups: 'sport', organisationKind: 'CLUB', synthetic: false, betweenness: 7 / 36, constraint: 1 / 3, isCutpoint: true, id: 'verein', label: 'Sportverein Aldorf' })
    expect(nodes.find(({ id }) => id === 'emil')).toEqual({ kind: 'ACTOR', synthetic: false, betweenness: 0, isCutpoint: false, id: 'emil', label: 'Emil Fuchs' })
  })

  test('says what it is: title, filter, date and sources', async () => {
    const { name, mediaType, content } = await asFile('NODE_LINK_JSON', { ties: ['TIE'], regions: ['land'], at: '2022-06-01' })
    expect([name, mediaType]).toEqual([expect.stringMatching(/^network-\d{4}-\d\d-\d\d\.json$/), 'application/json'])
    expect((JSON.parse(content) as { graph: unknown }).graph).toEqual({
      title: 'Network (nodes: 8, edges: 1)', filter: 'undirected; nodes ACTOR, ORGANISATION; ties TIE; at 2022-06-01; regions land', date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), sources: 'Minutes',
    })
  })

  test('has the title and filter that are asked for', async () => {
    const { data } = await world.ask<{ networkFile: File }>('{ networkFile(input: {}, format: PAJEK, title: "Wer mit wem", filter: "alle; ohne Datum") { content } }')
    expect(data.networkFile.content.split('\n').slice(0, 2)).toEqual(['% title: Wer mit wem', '% filter: alle; ohne Datum'])
  })
})

describe('a file that is measured', () => {
  const csv = 'source,target,weight\n1,2,2\n2,3,1\n1,2,3\n'

  test('merges parallel edges; direction and format can be said', async () => {
    const net = await fromFile({ name: 'ties.txt', content: csv }, { format: 'EDGE_LIST_CSV', directed: true })
    expect([net.order, net.size]).toEqual([3, 4])
    expect(net.edges.map(({ source, target, weight, kinds }) => [source, target, weight, kinds])).toEqual([['1', '2', 5, ['TIE']], ['2', '1', 5, ['TIE']], ['2', '3', 1, ['TIE']], ['3', '2', 1, ['TIE']]])
    expect((await fromFile({ name: 'TIES.CSV', content: csv })).size).toBe(2)
  })

  test('has no stored sources', async () => {
    const { data, errors } = await world.ask('query ($file: ImportFile!) { networkFromFile(file: $file) { sources { id } } }', { file: { name: 'x.csv', content: 'source,target\nada,ben\n' } })
    expect([data, errors]).toEqual([{ networkFromFile: { sources: [] } }, []])
  })

  test('is refused with the places of its faults', async () => {
    const refusal = async (file: { name: string; content: string }) => (await world.ask('query ($file: ImportFile!) { networkFromFile(file: $file) { order } }', { file })).errors[0]
    expect(await refusal({ name: 'x.csv', content: 'source,target,weight\na,b,x\n' })).toMatchObject({
      message: "file.content: requires a network without faults, got x.csv:2 weight: value 'x': a weight of 0 or more is needed, such as 2.5; without one the weight is 1",
      extensions: { code: 'BAD_USER_INPUT', argument: 'file.content' },
    })
    expect(await refusal({ name: 'x.doc', content: '' })).toMatchObject({ message: 'file.name: requires a name that ends in .graphml, .gexf, .net, .csv or .json, or the argument format, got "x.doc"' })
    expect((await refusal({ name: 'x.csv', content: `source,target,weight\n${'a,b,x\n'.repeat(15)}` }))?.message).toMatch(/; and 5 more$/)
  })
})

describe('storing the network of a file', () => {
  interface Report { applied: boolean; created: number; updated: number; unchanged: number; problems: { file: string; line: number; column: string | null; value: string | null; message: string }[]; tables: { file: string; rows: number }[] }
  const store = async (file: { name: string; content: string }, mode: string, source = 'minutes') => {
    const { data, errors } = await world.ask<{ importNetwork: Report }>(
      'mutation ($file: ImportFile!, $mode: ImportMode!, $source: ID!) { importNetwork(file: $file, mode: $mode, source: $source) { applied created updated unchanged problems { file line column value message } tables { file rows } } }', { file, mode, source })
    return { report: data?.importNetwork, errors }
  }
  const gexf = `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
<attributes class="node"><attribute id="k" title="kind" type="string"/></attributes>
<attributes class="edge"><attribute id="t" title="kind" type="string"/></attributes>
<nodes>
<node id="ada" label="Somebody else"/>
<node id="neu" label="Zoë &quot;Z&quot;&#10;Neu, Dr."/>
<node id="bund" label="Bund"><attvalues><attvalue for="k" value="ORGANISATION"/></attvalues></node>
</nodes>
<edges>
<edge source="ada" target="neu" weight="2.5"><attvalues><attvalue for="t" value="advice"/></attvalues></edge>
<edge source="ada" target="neu" weight="1.5"><attvalues><attvalue for="t" value="ADVICE"/></attvalues></edge>
<edge source="neu" target="bund"/>
</edges></graph></gexf>`

  test('a preview writes nothing; applied it makes actors, organisations and ties; a second time changes nothing', async () => {
    const file = { name: 'netz.gexf', content: gexf }
    const tables = [{ file: 'organisations.csv', rows: 1 }, { file: 'actors.csv', rows: 1 }, { file: 'ties.csv', rows: 2 }]
    expect((await store(file, 'PREVIEW')).report).toEqual({ applied: false, created: 4, updated: 0, unchanged: 0, problems: [], tables })
    expect((await world.ask('{ actor(id: "neu") { name } }')).data).toEqual({ actor: null })
    expect((await store(file, 'APPLY')).report).toEqual({ applied: true, created: 4, updated: 0, unchanged: 0, problems: [], tables })
    expect((await world.ask('{ neu: actor(id: "neu") { name source { id } } bund: organisation(id: "bund") { name kind } ada: actor(id: "ada") { name } }')).data)
      .toEqual({ neu: { name: 'Zoë "Z"\nNeu, Dr.', source: { id: 'minutes' } }, bund: { name: 'Bund', kind: 'OTHER' }, ada: { name: 'Ada Ähre' } })
    const net = await drawn({ ties: ['TIE'], directed: true })
    expect(net.edges.filter(({ source, target }) => [source, target].includes('neu')).map(({ source, target, weight }) => [source, target, weight])).toEqual([['ada', 'neu', 4], ['neu', 'bund', 1]])
    expect((await store(file, 'APPLY')).report).toEqual({ applied: true, created: 0, updated: 0, unchanged: 2, problems: [], tables: [{ file: 'ties.csv', rows: 2 }] })
  })

  test('names what does not fit at its place in the file', async () => {
    const content = '<graphml>\n<key id="k" for="node" attr.name="kind" attr.type="string"/><key id="o" for="node" attr.name="organisationKind" attr.type="string"/>\n<graph edgedefault="directed">\n<node id="Jörg Ö"/>\n<node id="ort"><data key="k">REGION</data></node>\n</graph></graphml>'
    expect((await store({ name: 'a.graphml', content }, 'APPLY')).report?.problems).toEqual([
      { file: 'a.graphml', line: 5, column: null, value: 'REGION', message: 'ties join stakeholders: ACTOR or ORGANISATION is needed as kind of a node that is not stored yet' },
    ])
    const fitting = content.replace('REGION', 'ORGANISATION</data><data key="o">VEREIN')
    const { report } = await store({ name: 'a.graphml', content: fitting }, 'APPLY')
    expect(report?.applied).toBe(false)
    expect(report?.problems.map(({ file, line, column, value }) => [file, line, column, value])).toEqual([['a.graphml', 4, 'id', 'Jörg Ö'], ['a.graphml', 5, 'kind', 'VEREIN']])
    const { report: fromJson } = await store({ name: 'a.json', content: '{"nodes": [{"id": "ä"}], "edges": [{"source": "ä", "target": 7}]}' }, 'PREVIEW')
    expect(fromJson?.problems).toEqual([{ file: 'a.json', line: 1, column: 'edges[0]', value: '7', message: 'the target of this edge is no node of the file; the id of one is needed' }])
  })

  test('needs a stored source', async () => {
    expect((await store({ name: 'a.csv', content: 'source,target\nada,ben\n' }, 'PREVIEW', 'nobody')).errors[0]).toMatchObject({ message: 'source: requires ids of stored entities (Source), got "nobody"' })
  })
})

describe('invented example data', () => {
  test('is named in the file and by its name', async () => {
    await world.give({ 'sources.csv': 'id,title,synthetic\nmade-up,Made up,true\n', 'actors.csv': 'id,name,source\nmuster,Mia Muster,made-up\n' })
    const graphml = await asFile('GRAPHML', {})
    expect(graphml.content).toContain('contains invented example data')
    const csv = await asFile('EDGE_LIST_CSV', {})
    expect(csv.name).toMatch(/^network-with-example-data-/)
  })
})
