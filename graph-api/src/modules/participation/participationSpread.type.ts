import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Source } from '../source/source.type.js'
import { type DimensionName, ParticipationDimension, ParticipationFilter } from './participationReport.type.js'
import { ParticipationStage, type ParticipationStageName } from './participationStage.type.js'

@ArgsType()
export class FilterArgs {
  @Field(() => ParticipationFilter, { nullable: true })
  filter?: ParticipationFilter | null
}

@ArgsType()
export class ReachArgs extends FilterArgs {
  @Field(() => ParticipationStage, { nullable: true, description: 'What counts as reached. Default ATTENDED.' })
  stage?: ParticipationStageName | null

  @Field(() => Int, { nullable: true, description: 'How many of those missing are named at most, 0 to 1,000. Default 50.' })
  first?: number | null
}

@ObjectType({ simpleResolvers: true, description: 'A municipality or organisation with its voices.' })
export class LorenzUnit {
  @Field(() => ID)
  key!: string

  @Field(() => String)
  label!: string

  @Field(() => Int, { description: 'attendances of this unit' })
  voices!: number
}

@ObjectType({ simpleResolvers: true, description: 'A point of a Lorenz curve: the units with the fewest voices for their size.' })
export class LorenzPoint {
  @Field(() => Float, { description: 'their share of all inhabitants (municipalities) or units (organisations), 0..1' })
  shareOfSize!: number

  @Field(() => Float, { description: 'their share of all voices, 0..1' })
  shareOfVoices!: number

  @Field(() => LorenzUnit, { nullable: true, description: 'the last of these units; null at the start of the curve' })
  unit!: LorenzUnit | null
}

@ObjectType({ simpleResolvers: true, description: 'How far voices are concentrated on few. A voice is one stakeholder at one event.' })
export class Concentration {
  @Field(() => Int, { description: 'how many municipalities or organisations are compared' })
  units!: number

  @Field(() => Int, { description: 'how many attendances they have together' })
  voices!: number

  @Field(() => Float, { nullable: true, description: 'Gini coefficient, 0 (as size is spread) to 1 (one small unit has all); null without a voice' })
  gini!: number | null

  @Field(() => [LorenzPoint], { description: 'from (0, 0) to (1, 1); empty without a voice' })
  curve!: LorenzPoint[]
}

@ObjectType({ description: 'Whether many municipalities and organisations have a voice, or always the same few.' })
export class ConcentrationReport {
  @Field(() => Concentration, { description: 'voices of the municipalities within the filter\'s regions against their inhabitants; without those of unknown inhabitants' })
  municipalities!: Concentration

  @Field(() => Concentration, { description: 'voices of the organisations with any record under the filter (their own and their members\'), each organisation as one' })
  organisations!: Concentration

  @Field(() => [Source], { description: 'the sources of the counted participations, by id' })
  sources!: Source[]
}

@ObjectType({ simpleResolvers: true, description: 'A municipality, interest group or organisation that was never reached.' })
export class UnreachedEntity {
  @Field(() => ID)
  key!: string

  @Field(() => String)
  label!: string
}

@ObjectType({ simpleResolvers: true, description: 'How many of one kind were ever reached.' })
export class ReachRow {
  @Field(() => ParticipationDimension, { description: 'MUNICIPALITY, INTEREST_GROUP or ORGANISATION' })
  of!: DimensionName

  @Field(() => Int, { description: 'all that the filter\'s regions, groups and organisations allow' })
  total!: number

  @Field(() => Int, { description: 'with at least one stakeholder who reached the stage; an organisation also by its members' })
  reached!: number

  @Field(() => Float, { nullable: true, description: 'reached / total, 0..1' })
  share!: number | null

  @Field(() => [UnreachedEntity], { description: 'those never reached, by name, the first `first` of them' })
  missing!: readonly UnreachedEntity[]
}

@ObjectType({ description: 'Whom the process has reached so far, and whom not.' })
export class ReachReport {
  @Field(() => [ReachRow], { description: 'one for each sort of unit' })
  rows!: ReachRow[]

  @Field(() => [Source], { description: 'the sources of the participations under the filter, by id' })
  sources!: Source[]
}
