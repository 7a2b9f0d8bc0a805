import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { enumOf } from '../shared/entityKind.type.js'
import { connectionOf } from '../shared/page.type.js'

export const REGION_LEVELS = ['COUNTRY', 'COUNTRY_PART', 'STATE', 'DISTRICT', 'PLANNING_REGION', 'AMT', 'MUNICIPALITY', 'LOCALITY'] as const
export type RegionLevelName = (typeof REGION_LEVELS)[number]
export const RegionLevel = enumOf(REGION_LEVELS)
registerEnumType(RegionLevel, {
  name: 'RegionLevel',
  description: 'AMT: a union of municipalities with one administration. PLANNING_REGION: a grouping of our process, such as a conference region.',
  valuesConfig: {
    COUNTRY: { description: 'a country, such as Germany' },
    COUNTRY_PART: { description: 'a part of a country that is no state of it, such as the east of Germany' },
    STATE: { description: 'a Land' },
    DISTRICT: { description: 'a Landkreis or an independent city' },
    PLANNING_REGION: { description: 'a grouping of our process, such as a conference region' },
    AMT: { description: 'municipalities with one administration' },
    MUNICIPALITY: { description: 'a Gemeinde' },
    LOCALITY: { description: 'a part of a municipality' },
  },
})

@ObjectType({ description: 'A place at any level. Regions form a tree (parent) and may belong to further groups.' })
export class Region {
  @Field(() => ID, { description: 'official key (AGS) for municipalities and districts' })
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => RegionLevel, { description: 'what sort of place it is' })
  level!: RegionLevelName

  @Field(() => Float, { nullable: true, description: 'degrees north, WGS84' })
  latitude!: number | null

  @Field(() => Float, { nullable: true, description: 'degrees east, WGS84' })
  longitude!: number | null

  @Field(() => Float, { nullable: true, description: 'square kilometres' })
  areaKm2!: number | null

  @Field(() => DateScalar, { nullable: true, description: 'exists in this form since' })
  validFrom!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'existed in this form until; null: still does' })
  validTo!: string | null

  @Field(() => Int, { nullable: true, description: 'persons; the latest known number of inhabitants: stored for the region, or the sum of its parts of one date; null is unknown' })
  inhabitants!: number | null

  @Field(() => DateScalar, { nullable: true, description: 'the day of `inhabitants`' })
  inhabitantsDate!: string | null
}

export const RegionConnection = connectionOf(Region, 'Region')

export const RegionOrder = enumOf(['NAME_ASC', 'NAME_DESC', 'ID_ASC', 'INHABITANTS_ASC', 'INHABITANTS_DESC'])
registerEnumType(RegionOrder, { name: 'RegionOrder', description: 'Default NAME_ASC. Unknown inhabitants come last in both directions.' })

@InputType({ description: 'Values in one list are alternatives (or), different filters restrict together (and); null does not restrict.' })
export class RegionFilter {
  @Field(() => String, { nullable: true, description: 'part of the name; umlauts, ß and case do not matter' })
  name?: string | null

  @Field(() => [RegionLevel], { nullable: true, description: 'regions of these levels' })
  levels?: RegionLevelName[] | null

  @Field(() => [ID], { nullable: true, description: 'ids of regions: these and everything below them' })
  regions?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'ids of sources' })
  sources?: string[] | null
}
