import { Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { AverageYears as AverageYearsName } from '../../analytics/demography/mortalityRates.js'
import type { Sex as SexName } from '../../analytics/demography/populationTable.js'
import { enumOf } from '../shared/entityKind.type.js'
import { Sex } from './population.type.js'

export const AverageYears = enumOf(['COALE_DEMENY', 'KEYFITZ', 'ANDREEV_KINGKADE', 'MIDDLE'])
registerEnumType(AverageYears, {
  name: 'AverageYears',
  description: 'Convention for the average years lived in the first year of life (a0) by those who die in it, from their death rate m0.',
  valuesConfig: {
    COALE_DEMENY: { description: 'family West: males 0.045 + 2.684 m0, females 0.053 + 2.800 m0; from m0 = 0.107 on 0.33 and 0.35 (Preston, Heuveline and Guillot, 2001, Table 3.3)' },
    KEYFITZ: { description: '0.07 + 1.7 m0 (Keyfitz, 1985)' },
    ANDREEV_KINGKADE: { description: 'in pieces, by sex, as the Human Mortality Database has it (Andreev and Kingkade, 2015, Table 3)' },
    MIDDLE: { description: 'the middle of the group' },
  },
})

@InputType({ description: 'One age group of a life table to be made: either qx, or deaths and personYears, the same in all groups. Groups go without gap or overlap from 0 to an open-ended one.' })
export class MortalityInput {
  @Field(() => Int, { description: 'completed years' })
  ageFrom!: number

  @Field(() => Int, { nullable: true, description: 'completed years, included; null in the last group, which is open-ended, and only there' })
  ageTo?: number | null

  @Field(() => Float, { nullable: true, description: 'probability of dying within the group, 0 to 1; in a closed group below 1; not needed in the open one' })
  qx?: number | null

  @Field(() => Float, { nullable: true, description: 'deaths, 0 or more; beside qx they serve the interval' })
  deaths?: number | null

  @Field(() => Float, { nullable: true, description: 'person-years lived by those who could die (exposure), such as the population in the middle of the year; above 0' })
  personYears?: number | null

  @Field(() => Float, { nullable: true, description: 'average years lived in the group by those who die in it, 0 to its width; default by the convention. In the open group with qx: further years to live; default: people go on to die as in the group before' })
  ax?: number | null
}

@InputType({ description: 'Figures of which a life table is made.' })
export class LifeTableInput {
  @Field(() => Sex, { description: 'FEMALE or MALE: the conventions differ' })
  sex!: SexName

  @Field(() => [MortalityInput], { description: 'from age 0 on: single years, or groups such as 0, 1 to 4, 5 to 9; 2 to 150' })
  rows!: MortalityInput[]

  @Field(() => AverageYears, { nullable: true, description: 'Default COALE_DEMENY. It counts where the first group is one year wide; ages 1 to 4 are by Coale and Demeny under each but MIDDLE; all others have the middle of the group.' })
  convention?: AverageYearsName | null

  @Field(() => Float, { nullable: true, description: 'births that the table starts from; default 100,000' })
  radix?: number | null
}

@ObjectType({ simpleResolvers: true, description: 'One age group of a life table.' })
export class LifeTableRow {
  @Field(() => Int, { description: 'completed years' })
  ageFrom!: number

  @Field(() => Int, { nullable: true, description: 'completed years, included; null in the open-ended group' })
  ageTo!: number | null

  @Field(() => Float, { nullable: true, description: 'deaths counted; null where only probabilities are known' })
  deaths!: number | null

  @Field(() => Float, { description: 'deaths per person-year: the age-specific death rate' })
  mx!: number

  @Field(() => Float, { description: 'probability of dying within the group; 1 in the open one' })
  qx!: number

  @Field(() => Float, { description: 'survivors at its start, persons of the radix' })
  lx!: number

  @Field(() => Float, { description: 'average years lived in it by those who die in it' })
  ax!: number

  @Field(() => Float, { description: 'person-years lived in it (nLx)' })
  personYears!: number

  @Field(() => Float, { description: 'person-years lived from its start on (Tx)' })
  personYearsAbove!: number

  @Field(() => Float, { description: 'further years to live at its start' })
  ex!: number

  @Field(() => Float, { nullable: true, description: 'share of the people of the group who live one group later, L(x+n) / L(x); of the last two groups together T / (L + T); null where the next group is not as wide' })
  survivalRatio!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'Life table of one sex.' })
export class SexLifeTable {
  @Field(() => Sex)
  sex!: SexName

  @Field(() => [LifeTableRow], { description: 'by age' })
  rows!: readonly LifeTableRow[]

  @Field(() => Float, { description: 'life expectancy at birth, years' })
  expectancy!: number

  @Field(() => Float, { nullable: true, description: 'lower end of its 95 % interval (Chiang, 1984), years; null without numbers of deaths' })
  low!: number | null

  @Field(() => Float, { nullable: true, description: 'upper end of its 95 % interval (Chiang, 1984), years; null without numbers of deaths' })
  high!: number | null

  @Field(() => Float, { nullable: true, description: 'standard error of the life expectancy, years; null without numbers of deaths' })
  standardError!: number | null
}
