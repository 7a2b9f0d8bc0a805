import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { enumOf } from '../shared/entityKind.type.js'
import { connectionOf } from '../shared/page.type.js'
import { StakeholderFilter } from '../stakeholder/stakeholderFilter.type.js'
import { Stakeholder } from '../stakeholder/stakeholder.type.js'

export const ORGANISATION_KINDS = ['ADMINISTRATION', 'ADVISORY_BOARD', 'ASSOCIATION', 'CLUB', 'COMPANY', 'EDUCATION', 'CHURCH', 'POLITICAL', 'FUNDER', 'OTHER'] as const
export type OrganisationKindName = (typeof ORGANISATION_KINDS)[number]
export const OrganisationKind = enumOf(ORGANISATION_KINDS)
registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What sort of body an organisation is.',
  valuesConfig: {
    ADMINISTRATION: { description: 'a public office or authority' },
    ADVISORY_BOARD: { description: 'a Beirat: elected or appointed, it advises' },
    ASSOCIATION: { description: 'a Verband: organisations or professions together' },
    CLUB: { description: 'a Verein' },
    COMPANY: { description: 'a business' },
    EDUCATION: { description: 'a school, university or other place of learning' },
    CHURCH: { description: 'a church or other community of faith' },
    POLITICAL: { description: 'a party, group of a council, or council' },
    FUNDER: { description: 'a body that pays for the process or a project' },
    OTHER: { description: 'any other, or not stated' },
  },
})

@ObjectType({ implements: Stakeholder, description: 'An office, board, association, club, company or other body.' })
export class Organisation extends Stakeholder {
  @Field(() => String, { nullable: true, description: 'abbreviation that is in use; null where none is known' })
  shortName!: string | null

  @Field(() => OrganisationKind, { description: 'what sort of body it is' })
  kind!: OrganisationKindName

  @Field(() => String, { nullable: true, description: 'address of its own pages; null is unknown' })
  website!: string | null
}

export const OrganisationConnection = connectionOf(Organisation, 'Organisation')

export const OrganisationOrder = enumOf(['NAME_ASC', 'NAME_DESC', 'ID_ASC'])
registerEnumType(OrganisationOrder, { name: 'OrganisationOrder', description: 'Default NAME_ASC; umlauts as their plain vowel.' })

@InputType({ description: 'Values in one list are alternatives (or), different filters restrict together (and); null does not restrict.' })
export class OrganisationFilter extends StakeholderFilter {
  @Field(() => [OrganisationKind], { nullable: true, description: 'organisations of these kinds' })
  kinds?: OrganisationKindName[] | null
}
