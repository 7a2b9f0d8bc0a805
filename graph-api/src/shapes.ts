import type { Shape } from './neo4j/shape.js'
import { actorShape } from './modules/actor/actor.shape.js'
import { contributionShape } from './modules/contribution/contribution.shape.js'
import { eventShape } from './modules/event/event.shape.js'
import { interestGroupShape } from './modules/interestGroup/interestGroup.shape.js'
import { involvementShape } from './modules/involvement/involvement.shape.js'
import { membershipShape } from './modules/membership/membership.shape.js'
import { organisationShape } from './modules/organisation/organisation.shape.js'
import { participationShape, stageRecordShape } from './modules/participation/participation.shape.js'
import { projectShape } from './modules/project/project.shape.js'
import { regionShape } from './modules/region/region.shape.js'
import { sourceShape } from './modules/source/source.shape.js'
import { tieShape } from './modules/tie/tie.shape.js'
import { topicShape } from './modules/topic/topic.shape.js'

/** Every type that is read from the graph by composition. */
export const SHAPES: readonly Shape[] = [
  actorShape, contributionShape, eventShape, interestGroupShape, involvementShape, membershipShape, organisationShape,
  participationShape, projectShape, regionShape, sourceShape, stageRecordShape, tieShape, topicShape,
]
