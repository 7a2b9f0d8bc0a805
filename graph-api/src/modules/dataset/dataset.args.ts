import { ArgsType, Field } from 'type-graphql'
import { ImportFileInput, ImportModeEnum } from './dataset.type.js'
import type { ImportMode } from './importDataset.js'

@ArgsType()
export class ImportDatasetArgs {
  @Field(() => [ImportFileInput], { description: 'the tables, by name' })
  files!: ImportFileInput[]

  @Field(() => ImportModeEnum)
  mode!: ImportMode

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'true: a region of an actor or organisation that differs from the stored one corrects an error, also for the past. '
      + 'false: they have moved today, and the figures of earlier events keep the former region.',
  })
  corrects!: boolean
}
