import { AgeGroupMultipliersResolver } from './modules/demography/ageGroupMultipliers.resolver.js'
import { AgesOverTimeResolver } from './modules/demography/agesOverTime.resolver.js'
import { AgeVoicesResolver } from './modules/demography/ageVoices.resolver.js'
import { AssumptionResolver } from './modules/demography/assumption.resolver.js'
import { BackTestResolver } from './modules/demography/backTest.resolver.js'
import { DemographicIndicatorsResolver } from './modules/demography/demographicIndicators.resolver.js'
import { EstimatedPopulationResolver } from './modules/demography/estimatedPopulation.resolver.js'
import { LifeTableResolver } from './modules/demography/lifeTable.resolver.js'
import { MunicipalityIndicatorsResolver } from './modules/demography/municipalityIndicators.resolver.js'
import { OfficialComparisonResolver } from './modules/demography/officialComparison.resolver.js'
import { OfficialLifeExpectanciesResolver } from './modules/demography/officialLifeExpectancies.resolver.js'
import { PlaceMultipliersResolver } from './modules/demography/placeMultipliers.resolver.js'
import { PopulationResolver } from './modules/demography/population.resolver.js'
import { PopulationChangeResolver } from './modules/demography/populationChange.resolver.js'
import { ProjectionResolver } from './modules/demography/projection.resolver.js'
import { ProjectionFanResolver } from './modules/demography/projectionFan.resolver.js'
import { RegionFanResolver } from './modules/demography/regionFan.resolver.js'
import { RegionFertilityResolver } from './modules/demography/regionFertility.resolver.js'
import { RegionLifeTableResolver } from './modules/demography/regionLifeTable.resolver.js'
import { RegionNeedsResolver } from './modules/demography/regionNeeds.resolver.js'
import { RegionProjectionResolver } from './modules/demography/regionProjection.resolver.js'
import { ScenarioComparisonResolver } from './modules/demography/scenarioComparison.resolver.js'
import { ScenariosResolver } from './modules/demography/scenarios.resolver.js'
import { VolunteerBalanceResolver } from './modules/demography/volunteerBalance.resolver.js'
import { OfficialImportResolver } from './modules/demography/official/officialImport.resolver.js'

/** Every resolver of a root field about the population. */
export const DEMOGRAPHY_RESOLVERS = [
  AgeGroupMultipliersResolver, AgesOverTimeResolver, AgeVoicesResolver, AssumptionResolver, BackTestResolver, DemographicIndicatorsResolver, EstimatedPopulationResolver, LifeTableResolver, MunicipalityIndicatorsResolver,
  OfficialComparisonResolver, OfficialLifeExpectanciesResolver, PlaceMultipliersResolver, PopulationChangeResolver, PopulationResolver, ProjectionFanResolver, ProjectionResolver,
  RegionFanResolver, RegionFertilityResolver, RegionLifeTableResolver, RegionNeedsResolver, RegionProjectionResolver, ScenarioComparisonResolver, ScenariosResolver, VolunteerBalanceResolver,
  OfficialImportResolver,
] as const
