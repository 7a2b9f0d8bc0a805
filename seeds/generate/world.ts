import type { District } from './district.js';
import type { ProcessEvent } from './events.js';
import type { Organisations } from './organisations.js';
import type { People } from './people.js';
import type { PlaceDraw } from './places.js';

/** Sorted keys (person, organisation). */
export type Memberships = Float64Array;

/** Both ways through the memberships, as compressed sparse rows. */
export interface MembershipIndex {
  organisationsOf(person: number): ArrayLike<number>;
  membersOf(organisation: number): ArrayLike<number>;
}

export interface Outcomes {
  /** per pair, in the order of the pairs: bits of REACHED (outcomes.ts) */
  readonly reached: Uint8Array;
  /** per pair: the organisation that nominated; -1: nobody did */
  readonly nominators: Int32Array;
}

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
