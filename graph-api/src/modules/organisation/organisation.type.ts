import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { enumOf } from '../shared/entityKind.type.js'
import { connectionOf } from '../shared/page.type.js'
import { StakeholderFilter } from '../stakeholder/stakeholderFilter.type.js'
import { Stakeholder } from '../stakeholder/stakeholder.type.js'

export const ORGANISATION_KINDS = ['ADMINISTRATION', 'ADVISORY_BOARD', 'ASSOCIATION', 'CLUB', 'COMPANY', 'EDUCATION', 'CHURCH', 'POLITICAL', 'FUNDER', 'OTHER'] as const
export type OrganisationKindName = (typeof ORGANISATION_KINDS)[number]
export const OrganisationKind = enumOf(ORGANISATION_KINDS)
registerEnumType(OrganisationKind, { name: 'OrganisationKind', description: 'What sort of body an organisation is.' })

@ObjectType({ implements: Stakeholder, description: 'An office, board, association, club, company or other body.' })
export class Organisation extends Stakeholder {
  @Field(() => String, { nullable: true })
  shortName!: string | null

  @Field(() => OrganisationKind)
  kind!: OrganisationKindName

  @Field(() => String, { nullable: true })
  website!: string | null
}

export const OrganisationConnection = connectionOf(Organisation, 'Organisation')

export const OrganisationOrder = enumOf(['NAME_ASC', 'NAME_DESC', 'ID_ASC'])
registerEnumType(OrganisationOrder, { name: 'OrganisationOrder', description: 'Default NAME_ASC; umlauts as their plain vowel.' })

@InputType({ description: 'Values in one list are alternatives (or), different filters restrict together (and); null does not restrict.' })
export class OrganisationFilter extends StakeholderFilter {
  @Field(() => [OrganisationKind], { nullable: true })
  kinds?: OrganisationKindName[] | null
}
