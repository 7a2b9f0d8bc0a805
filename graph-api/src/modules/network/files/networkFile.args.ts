import { ArgsType, Field, ID, Int } from 'type-graphql'
import { ImportFileInput, ImportModeEnum } from '../../dataset/dataset.type.js'
import { NetworkInput } from '../networkInput.type.js'
import type { NodeColumn } from '../nodeColumns.js'
import type { FormatName } from './formats.js'
import { NetworkFileFormat, NetworkMeasure } from './networkFile.type.js'

const FORMAT = 'Null: as the ending of the name says (.graphml, .gexf, .net, .csv, .json).'

@ArgsType()
export class NetworkFileArgs {
  @Field(() => NetworkInput)
  input!: NetworkInput

  @Field(() => NetworkFileFormat, { description: 'the format of the file' })
  format!: FormatName

  @Field(() => [NetworkMeasure], { nullable: true, description: 'Further attributes of nodes, named as the fields of NetworkNode (inDegree for IN_DEGREE). What is not defined for a node is left out. Default: none.' })
  measures?: NodeColumn[] | null

  @Field(() => String, { nullable: true, description: 'What the file says as its title. Default: number of nodes and edges.' })
  title?: string | null

  @Field(() => String, { nullable: true, description: 'What the file says as its filter, in words of a language. Default: the input in words of the schema.' })
  filter?: string | null
}

@ArgsType()
export class NetworkFromFileArgs {
  @Field(() => ImportFileInput, { description: 'name and content of the file' })
  file!: ImportFileInput

  @Field(() => NetworkFileFormat, { nullable: true, description: FORMAT })
  format?: FormatName | null

  @Field(() => Boolean, { nullable: true, description: 'Null: as the file says. True: undirected edges hold both ways. False: directions are left out.' })
  directed?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'As NetworkInput.weighted. Default false.' })
  weighted?: boolean | null

  @Field(() => Int, { nullable: true, description: 'As NetworkInput.seed. Default 1.' })
  seed?: number | null
}

@ArgsType()
export class ImportNetworkArgs {
  @Field(() => ImportFileInput, { description: 'name and content of the network' })
  file!: ImportFileInput

  @Field(() => NetworkFileFormat, { nullable: true, description: FORMAT })
  format?: FormatName | null

  @Field(() => ID, { description: 'Id of a stored source, which states what is new.' })
  source!: string

  @Field(() => ImportModeEnum)
  mode!: keyof typeof ImportModeEnum
}
