import { ActorRelations } from './modules/actor/actor.relations.js'
import { ContributionRelations } from './modules/contribution/contribution.relations.js'
import { EventRelations } from './modules/event/event.relations.js'
import { InterestGroupRelations } from './modules/interestGroup/interestGroup.relations.js'
import { InvolvementRelations } from './modules/involvement/involvement.relations.js'
import { MembershipRelations } from './modules/membership/membership.relations.js'
import { OrganisationRelations } from './modules/organisation/organisation.relations.js'
import { ParticipationRelations } from './modules/participation/participation.relations.js'
import { StageRecordRelations } from './modules/participation/stageRecord.relations.js'
import { ProjectRelations } from './modules/project/project.relations.js'
import { RegionRelations } from './modules/region/region.relations.js'
import { StakeholderRelations } from './modules/stakeholder/stakeholder.relations.js'
import { TieRelations } from './modules/tie/tie.relations.js'
import { TopicRelations } from './modules/topic/topic.relations.js'

/** The relations between types: they stand apart from the types, so that no type file needs another's. */
export const RELATIONS = [
  ActorRelations, ContributionRelations, EventRelations, InterestGroupRelations, InvolvementRelations, MembershipRelations,
  OrganisationRelations, ParticipationRelations, StageRecordRelations, ProjectRelations, RegionRelations, StakeholderRelations,
  TieRelations, TopicRelations,
] as const
