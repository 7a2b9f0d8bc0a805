import type { District } from './district.js';
import { createEvents } from './events.js';
import { createInvitationPairs } from './invitationPairs.js';
import { createMembershipIndex } from './membershipIndex.js';
import { createMemberships } from './memberships.js';
import type { GenerateOptions } from './options.js';
import { createOrganisations } from './organisations.js';
import { drawOutcomes } from './outcomes.js';
import { createPeople } from './people.js';
import { createPlaceDraw } from './places.js';
import type { World } from './world.js';

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
