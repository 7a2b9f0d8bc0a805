import type { PlanFeatureName } from './planFeatures.js'

/** Features for which population figures can stand. */
export const PROPOSABLE = ['GENDER', 'AGE_GROUP', 'PLANNING_REGION', 'AMT', 'MUNICIPALITY'] as const
export type ProposableFeature = Extract<PlanFeatureName, (typeof PROPOSABLE)[number]>
