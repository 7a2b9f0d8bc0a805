import type { PlanPartsFragment } from '../../gql/graphql'

export type Candidate = PlanPartsFragment['candidates'][number]
export type Quota = PlanPartsFragment['quotas'][number]

/** The numbers that the sentences of the steps are written from. */
export interface PlanCounts {
  seats: number | null
  quotas: number
  quotasMet: number
  candidates: number
  mayCome: number
  /** invited or further: they keep their seat in a new draw */
  told: number
  list: number
  coming: number
  waiting: number
  invited: number
  accepted: number
  declined: number
  tables: number
  largest: number
  smallest: number
  attended: number
  absent: number
}

const GONE: readonly string[] = ['DECLINED', 'ABSENT']

/** Who can still come: neither declined nor absent. */
export function mayCome({ stage }: Pick<Candidate, 'stage'>): boolean {
  return !GONE.includes(stage)
}

export function onList(plan: Pick<PlanPartsFragment, 'candidates'>): Candidate[] {
  return plan.candidates.filter((candidate) => candidate.onList)
}

export function toPlanCounts(plan: PlanPartsFragment): PlanCounts {
  const list = onList(plan)
  const sizes = plan.tables.map(({ members }) => members.length)
  const at = (...stages: string[]) => list.filter(({ stage }) => stages.includes(stage)).length
  return {
    seats: plan.capacity ?? null,
    quotas: plan.quotas.length,
    quotasMet: plan.quotas.filter(({ isMet }) => isMet).length,
    candidates: plan.candidates.length,
    mayCome: plan.candidates.filter(mayCome).length,
    told: plan.candidates.filter(({ stage }) => ['INVITED', 'ACCEPTED', 'ATTENDED'].includes(stage)).length,
    list: list.length,
    coming: list.filter(mayCome).length,
    waiting: plan.waitingList.length,
    invited: at('INVITED', 'ACCEPTED', 'DECLINED', 'ATTENDED', 'ABSENT'),
    accepted: at('ACCEPTED', 'ATTENDED', 'ABSENT'),
    declined: at('DECLINED'),
    tables: sizes.length,
    largest: Math.max(0, ...sizes),
    smallest: sizes.length === 0 ? 0 : Math.min(...sizes),
    attended: at('ATTENDED'),
    absent: at('ABSENT'),
  }
}
