import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Sex as SexName } from '../../../analytics/demography/populationTable.js'
import { ImportFileInput, ImportModeEnum, ImportProblemType, ImportReportType } from '../../dataset/dataset.type.js'
import { DateScalar } from '../../shared/date.type.js'
import { enumOf } from '../../shared/entityKind.type.js'
import { RegionLevel, type RegionLevelName } from '../../region/region.type.js'
import { Sex } from '../population.type.js'
import type { SignMeaning } from './officialSigns.js'

export const OfficialSign = enumOf(['ZERO', 'SUPPRESSED', 'NOT_CERTAIN', 'BLOCKED', 'LATER', 'EMPTY'])
registerEnumType(OfficialSign, {
  name: 'OfficialSign',
  description: 'What a sign in an official table says. Only ZERO is stored, as 0; the others are unknown and give no row.',
  valuesConfig: {
    ZERO: { description: '"-": nothing there, exactly zero, or set to zero for secrecy' },
    SUPPRESSED: { description: '".": unknown or kept secret' },
    NOT_CERTAIN: { description: '"/": not certain enough' },
    BLOCKED: { description: '"x": a figure would make no sense' },
    LATER: { description: '"...": comes later' },
    EMPTY: { description: 'an empty cell' },
  },
})

export const OfficialLayout = enumOf(['CROSS_TABLE', 'FLAT_FILE'])
registerEnumType(OfficialLayout, {
  name: 'OfficialLayout',
  description: 'How the file is made.',
  valuesConfig: { CROSS_TABLE: { description: 'header lines above columns of figures' }, FLAT_FILE: { description: 'one figure a row (ffcsv)' } },
})

@InputType({ description: 'Where the table comes from: a row of sources.csv, made or updated.' })
export class OfficialSourceInput {
  @Field(() => ID, { description: 'id of the source, 1 to 64 characters' })
  id!: string

  @Field(() => String, { nullable: true, description: 'default: the title that stands in the file' })
  title?: string | null

  @Field(() => String, { nullable: true, description: 'who published the table' })
  publisher?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'the state of the figures' })
  date?: string | null

  @Field(() => String, { nullable: true, description: 'where it can be read' })
  url?: string | null

  @Field(() => String, { nullable: true, description: 'the terms under which the figures may be passed on' })
  licence?: string | null

  @Field(() => Int, { nullable: true, description: 'year of the census (2011 or 2022) whose update the figures are; needed for population' })
  populationBase?: number | null
}

@ObjectType({ simpleResolvers: true, description: 'One figure as it was read.' })
export class OfficialCountType {
  @Field(() => Int, { description: 'line of the file, from 1' })
  line!: number

  @Field(() => String, { nullable: true, description: 'what stands above it; of a flat file "value"' })
  column!: string | null

  @Field(() => ID, { description: 'id of the region' })
  region!: string

  @Field(() => String, { description: 'a day, or a year of births and deaths' })
  day!: string

  @Field(() => Sex, { description: 'of whom' })
  sex!: SexName

  @Field(() => Int, { description: 'completed years' })
  ageFrom!: number

  @Field(() => Int, { nullable: true, description: 'completed years, included; null: and older' })
  ageTo!: number | null

  @Field(() => Int, { nullable: true, description: 'persons, births or deaths; null: unknown, see sign' })
  value!: number | null

  @Field(() => OfficialSign, { nullable: true, description: 'the sign in place of a number; null where a number stands' })
  sign!: SignMeaning | null
}

@ObjectType({ description: 'How many cells hold a sign.' })
export class OfficialSignCount {
  @Field(() => OfficialSign, { description: 'which sign' })
  sign!: SignMeaning

  @Field(() => Int, { description: 'how many cells hold it' })
  count!: number
}

@ObjectType({ simpleResolvers: true, description: 'What the table says in sum, to be laid beside the figures of the office itself: of one day and sex, over the stored regions of one level.' })
export class OfficialSumType {
  @Field(() => String, { description: 'a day, or a year of births and deaths' })
  day!: string

  @Field(() => RegionLevel, { description: 'of which regions' })
  level!: RegionLevelName

  @Field(() => Sex, { description: 'of whom' })
  sex!: SexName

  @Field(() => Int, { description: 'regions whose number is known' })
  regions!: number

  @Field(() => Float, { description: 'persons, births or deaths in them: of the row of all ages, else of the age groups together' })
  persons!: number

  @Field(() => Int, { description: 'regions left out of the sum, since a sign stands in place of a number' })
  unknownRegions!: number

  @Field(() => Int, { description: 'regions where all ages together are not the sum of the age groups' })
  differing!: number
}

@ObjectType({ description: 'An official table, how it was read, and what its import does or would do.' })
export class OfficialTableImport {
  @Field(() => OfficialLayout, { description: 'how the file is made' })
  layout!: string

  @Field(() => String, { nullable: true, description: 'code of the statistic: 12411 population, 12612 births, 12613 deaths' })
  statistic!: string | null

  @Field(() => String, { description: 'what stands above the table' })
  title!: string

  @Field(() => [OfficialCountType], { description: 'the first 50 figures of stored regions' })
  preview!: readonly OfficialCountType[]

  @Field(() => Int, { description: 'figures of stored regions, unknown ones included' })
  figures!: number

  @Field(() => Int, { description: 'regions of the file that are not stored: they are left out' })
  skippedRegions!: number

  @Field(() => Int, { description: 'known age groups of a population that give no row, since another group of the same region, day and sex is unknown: ages with a gap could not be used' })
  leftOut!: number

  @Field(() => [OfficialSignCount], { description: 'the signs of the file, and how often each occurs' })
  signs!: readonly OfficialSignCount[]

  @Field(() => [OfficialSumType], { description: 'by day, level and sex' })
  sums!: readonly OfficialSumType[]

  @Field(() => [ImportProblemType], { description: 'what could not be read, by line; then nothing is written' })
  problems!: readonly ImportProblemType[]

  @Field(() => ImportReportType, { nullable: true, description: 'the import of the rows; null where there are problems or no rows' })
  report!: ImportReportType | null
}

@ArgsType()
export class OfficialImportArgs {
  @Field(() => ImportFileInput, { description: 'name and content of the table' })
  file!: ImportFileInput

  @Field(() => Boolean, { nullable: true, description: 'the content of the file is its bytes in base64, as the office publishes it: UTF-8 with or without a byte order mark, UTF-16 with one, or Windows-1252 (Latin-1). Default false: it is text' })
  isBase64?: boolean | null

  @Field(() => OfficialSourceInput, { description: 'the source to keep with the figures' })
  source!: OfficialSourceInput

  @Field(() => ImportModeEnum)
  mode!: keyof typeof ImportModeEnum
}
