/**
 * Ids carry six digits whatever the size of the set: so their order as text is their order as numbers, and person 17 keeps
 * its id in a larger set. `bsp-org-` sorts before `bsp-person-`; tables that hold both rely on it.
 */
const DIGITS = 6;
export const LARGEST_COUNT = 10 ** DIGITS - 1;

const numbered = (prefix: string) => (index: number): string => prefix + String(index + 1).padStart(DIGITS, '0');

export const personId = numbered('bsp-person-');
export const organisationId = numbered('bsp-org-');
export const eventId = numbered('bsp-event-');
export const projectId = numbered('bsp-project-');
export const contributionId = numbered('bsp-contribution-');

/** Stakeholders are numbered through: first all organisations, then all persons. */
export interface StakeholderNumbers {
  readonly organisationCount: number;
}

export function stakeholderId({ organisationCount }: StakeholderNumbers, stakeholder: number): string {
  return stakeholder < organisationCount ? organisationId(stakeholder) : personId(stakeholder - organisationCount);
}
