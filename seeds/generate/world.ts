import type { District } from './district.js';
import { createEvents, type ProcessEvent } from './events.js';
import { createInvitationPairs } from './invitationPairs.js';
import { createMembershipIndex, type MembershipIndex } from './membershipIndex.js';
import { createMemberships, type Memberships } from './memberships.js';
import type { GenerateOptions } from './options.js';
import { createOrganisations, type Organisations } from './organisations.js';
import { drawOutcomes, type Outcomes } from './outcomes.js';
import { createPeople, type People } from './people.js';
import { createPlaceDraw, type PlaceDraw } from './places.js';

/** All that more than one table needs, held compactly; the rows themselves are made while they are written. */
export interface World {
  readonly seed: number;
  readonly district: District;
  readonly draw: PlaceDraw;
  readonly organisations: Organisations;
  readonly people: People;
  readonly memberships: Memberships;
  readonly membershipIndex: MembershipIndex;
  readonly projectCount: number;
  readonly events: readonly ProcessEvent[];
  /** sorted keys (stakeholder, event), see invitationPairs.ts */
  readonly pairs: Float64Array;
  readonly outcomes: Outcomes;
}

export function createWorld(options: GenerateOptions, district: District): World {
  const { seed } = options;
  const draw = createPlaceDraw(district);
  const organisations = createOrganisations(seed, options.organisations, { district, draw });
  const people = createPeople(seed, options.people, { district, draw });
  const memberships = createMemberships({ seed, district, people, organisations });
  const counts = { people: people.count, organisations: organisations.all.length };
  const membershipIndex = createMembershipIndex(memberships, counts);
  const events = createEvents(options.events);
  const pairs = createInvitationPairs({ seed, district, people, organisations, events }, options.participations);
  const outcomes = drawOutcomes({ seed, district, people, organisations, events, pairs, membershipIndex });
  return { seed, district, draw, organisations, people, memberships, membershipIndex, projectCount: options.projects, events, pairs, outcomes };
}
