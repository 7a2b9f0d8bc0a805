import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { enumOf } from '../shared/entityKind.type.js'
import { Source } from '../source/source.type.js'
import type { ImportReport, TableReport } from './importDataset.js'
import { type ImportNeed, ImportNeedEnum } from './importNeed.type.js'
import type { Problem } from './problem.js'
import type { SyntheticRemoval } from './removeSynthetic.js'

export const ImportModeEnum = enumOf(['PREVIEW', 'APPLY'] as const)
registerEnumType(ImportModeEnum, {
  name: 'ImportMode',
  description: 'What an import does with the tables.',
  valuesConfig: {
    PREVIEW: { description: 'checks and compares, writes nothing' },
    APPLY: { description: 'writes all rows when nothing is wrong, else none' },
  },
})

@InputType('ImportFile', { description: 'A file as text: one table of a data set, or a network.' })
export class ImportFileInput {
  @Field(() => String, { description: 'of a table its name with .csv, such as actors.csv; of a network any name, best with the ending of its format' })
  name!: string

  @Field(() => String, { description: 'the whole text. Of a table: comma or semicolon, one header row, dates such as 2022-09-30 or 30.09.2022' })
  content!: string
}

@ObjectType('ImportProblem', { description: 'One thing that is wrong in an imported file.' })
export class ImportProblemType implements Problem {
  @Field(() => String, { description: 'name of the file' })
  file!: string

  @Field(() => Int, { description: 'physical line on which the row starts, from 1 (the header); 1 also for what concerns the whole file' })
  line!: number

  @Field(() => String, { nullable: true, description: 'name of the column; null for what concerns the whole row or file' })
  column!: string | null

  @Field(() => String, { nullable: true, description: 'what stands there, shortened; null when nothing does' })
  value!: string | null

  @Field(() => String, { description: 'what would be right' })
  message!: string

  @Field(() => ImportNeedEnum, { nullable: true, description: 'what an official table needs there, as a word; null: the message alone says it' })
  need?: ImportNeed
}

@ObjectType('ImportTable', { description: 'What an import does, or would do, with one table.' })
export class ImportTableType implements TableReport {
  @Field(() => String, { description: 'name of the file' })
  file!: string

  @Field(() => Int, { description: 'rows of the file' })
  rows!: number

  @Field(() => Int, { description: 'rows whose key was not stored' })
  created!: number

  @Field(() => Int, { description: 'stored rows of which a cell differs' })
  updated!: number

  @Field(() => Int, { description: 'rows that are stored as they are' })
  unchanged!: number
}

@ObjectType('ImportReport', { description: 'The outcome of an import: every problem of every table, or how many rows are new, changed and as before.' })
export class ImportReportType implements ImportReport {
  @Field(() => Boolean, { description: 'true: all rows are stored. False after a preview, or when there are problems: then nothing was written.' })
  applied!: boolean

  @Field(() => Int, { description: 'rows whose key was not stored' })
  created!: number

  @Field(() => Int, { description: 'stored rows of which a cell differs' })
  updated!: number

  @Field(() => Int, { description: 'rows that are stored as they are' })
  unchanged!: number

  @Field(() => [ImportProblemType], { description: 'by table and line; at most 1,000 of one file, then one that says how many more there are' })
  problems!: readonly Problem[]

  @Field(() => [ImportTableType], { description: 'in the order in which tables refer to each other' })
  tables!: readonly TableReport[]
}

@ObjectType('SyntheticData', { description: 'Whether invented example rows are stored.' })
export class SyntheticDataType {
  @Field(() => Boolean, { description: 'whether invented rows are stored' })
  present!: boolean

  @Field(() => [Source], { description: 'the sources that are marked as synthetic, by id' })
  sources!: unknown[]
}

@ObjectType('SyntheticRemoval', { description: 'What the removal of invented example rows did.' })
export class SyntheticRemovalType implements SyntheticRemoval {
  @Field(() => Int, { description: 'rows that were removed, the sources included' })
  removed!: number

  @Field(() => Int, { description: 'the data version after it' })
  dataVersion!: number
}
