import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { enumOf } from '../../shared/entityKind.type.js'
import { NODE_COLUMNS, type NodeColumn } from '../nodeColumns.js'
import { FORMAT_NAMES } from './formats.js'

export const NetworkFileFormat = enumOf(FORMAT_NAMES)
registerEnumType(NetworkFileFormat, {
  name: 'NetworkFileFormat',
  description: 'How a network is written to a file and read from one. All are UTF-8.',
  valuesConfig: {
    GRAPHML: { description: '.graphml: XML with types; for NetworkX, Gephi, igraph, yEd' },
    GEXF: { description: '.gexf: version 1.3, the format of Gephi; 1.1draft and 1.2draft are read too; drawings are left out' },
    PAJEK: { description: '.net: *Vertices with *Arcs or *Edges. The id of a node is its attribute `id`; line breaks become blanks. Lists, matrices and partitions are not read' },
    EDGE_LIST_CSV: { description: '.csv: source, target, weight, type (Directed or Undirected) and the attributes of edges. It holds no isolates, no attributes of nodes and no notes. Ids are written as they are, also where a spreadsheet would see a formula' },
    NODE_LINK_JSON: { description: '.json: nodes and edges as node_link_data(edges="edges") of NetworkX; "links" is read too' },
  },
})

type MeasureWord = Uppercase<string>

/** IN_DEGREE for inDegree. */
const measureWord = (column: string): MeasureWord => column.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as MeasureWord

export const NetworkMeasure = Object.fromEntries(Object.keys(NODE_COLUMNS).map((column) => [measureWord(column), column])) as Readonly<Record<MeasureWord, NodeColumn>>
registerEnumType(NetworkMeasure, {
  name: 'NetworkMeasure',
  description: 'The measures of a node, as the fields of NetworkNode of the same names.',
  valuesConfig: Object.fromEntries(Object.entries(NetworkMeasure).map(([word, column]) => [word, { description: `as NetworkNode.${column}` }])),
})

@ObjectType({ simpleResolvers: true, description: 'A network as the text of a file.' })
export class NetworkFile {
  @Field(() => String, { description: 'name for the file, with the ending of its format; it tells when invented example data is inside' })
  name!: string

  @Field(() => String, { description: 'such as application/xml' })
  mediaType!: string

  @Field(() => String, { description: 'the whole file as one text, without a byte order mark: about 200 characters for each node and edge' })
  content!: string
}
