import { DEMOGRAPHY_RESOLVERS } from './demographyResolvers.js'
import { ActorResolver } from './modules/actor/actor.resolver.js'
import { ContributionFiguresResolver } from './modules/contribution/contributionFigures.resolver.js'
import { ContributionResolver } from './modules/contribution/contribution.resolver.js'
import { DatasetResolver } from './modules/dataset/dataset.resolver.js'
import { EventResolver } from './modules/event/event.resolver.js'
import { HealthResolver } from './modules/health/health.resolver.js'
import { InterestGroupResolver } from './modules/interestGroup/interestGroup.resolver.js'
import { AgreementResolver } from './modules/network/agreement.resolver.js'
import { CentralisationResolver } from './modules/network/centralisation.resolver.js'
import { MixingResolver } from './modules/network/mixing.resolver.js'
import { NetworkDatesResolver } from './modules/network/networkDates.resolver.js'
import { NetworkFileResolver } from './modules/network/files/networkFile.resolver.js'
import { NetworkQuestionsResolver } from './modules/network/networkQuestions.resolver.js'
import { NetworkResolver } from './modules/network/network.resolver.js'
import { NetworkSourcesResolver } from './modules/network/networkSources.resolver.js'
import { NetworkWavesResolver } from './modules/network/networkWaves.resolver.js'
import { NewsResolver } from './modules/news/news.resolver.js'
import { OrganisationResolver } from './modules/organisation/organisation.resolver.js'
import { ParticipationConversionResolver } from './modules/participation/participationConversion.resolver.js'
import { ParticipationRatesResolver } from './modules/participation/participationRates.resolver.js'
import { ParticipationReportResolver } from './modules/participation/participationReport.resolver.js'
import { ParticipantsResolver } from './modules/participation/participants.resolver.js'
import { ParticipationSpreadResolver } from './modules/participation/participationSpread.resolver.js'
import { ParticipationTurnoutResolver } from './modules/participation/participationTurnout.resolver.js'
import { PlanningMutationsResolver } from './modules/planning/planningMutations.resolver.js'
import { PlanningResolver } from './modules/planning/planning.resolver.js'
import { ProgressResolver } from './modules/progress/progress.resolver.js'
import { PathStepResolver } from './modules/network/pathStep.resolver.js'
import { RobustnessResolver } from './modules/network/robustness.resolver.js'
import { SnapshotsResolver } from './modules/network/snapshots.resolver.js'
import { TwoModeResolver } from './modules/network/twoMode.resolver.js'
import { ProjectResolver } from './modules/project/project.resolver.js'
import { RegionResolver } from './modules/region/region.resolver.js'
import { RepresentationResolver } from './modules/participation/representation.resolver.js'
import { SearchResolver } from './modules/search/search.resolver.js'
import { SelectionResolver } from './modules/selection/selection.resolver.js'
import { SourceResolver } from './modules/source/source.resolver.js'
import { TopicResolver } from './modules/topic/topic.resolver.js'

/** Every resolver of a root field. */
export const RESOLVERS = [
  ...DEMOGRAPHY_RESOLVERS,
  ActorResolver, AgreementResolver, CentralisationResolver, ContributionFiguresResolver, ContributionResolver, DatasetResolver, EventResolver, HealthResolver, InterestGroupResolver,
  MixingResolver, NetworkDatesResolver, NetworkFileResolver, NetworkQuestionsResolver, NetworkResolver, NetworkSourcesResolver, NetworkWavesResolver, NewsResolver, OrganisationResolver, ParticipationConversionResolver, ParticipationRatesResolver,
  ParticipantsResolver, ParticipationReportResolver, ParticipationSpreadResolver, ParticipationTurnoutResolver, PathStepResolver, PlanningMutationsResolver, PlanningResolver, ProgressResolver, ProjectResolver, RegionResolver, RepresentationResolver, RobustnessResolver, SearchResolver, SelectionResolver, SnapshotsResolver, SourceResolver,
  TopicResolver, TwoModeResolver,
] as const
