import { lifeStageOf } from '../../analytics/participation/representationGroups.js'

/** What quotas of a plan can be about. AGE_GROUP: by the year of birth and the year of the event, in stages of life. */
export const PLAN_FEATURES = ['GENDER', 'AGE_GROUP', 'PLANNING_REGION', 'AMT', 'MUNICIPALITY', 'INTEREST_GROUP', 'ORGANISATION', 'ORGANISATION_KIND', 'KIND'] as const
export type PlanFeatureName = (typeof PLAN_FEATURES)[number]

/** The age reached in the year of the event: the year of birth is known, the day is not. Null where one of the two is unknown. */
export function ageGroupIn(birthYear: number | null, date: string | null): string | null {
  if (birthYear === null || date === null) return null
  return lifeStageOf(Number(date.slice(0, 4)) - birthYear)
}
