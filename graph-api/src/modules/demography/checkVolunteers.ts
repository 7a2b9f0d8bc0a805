import type { AgeGroup } from '../../analytics/demography/ageGroups.js'
import type { VolunteerQuestion } from '../../analytics/demography/volunteerBalance.js'
import { BadUserInput } from '../../errors.js'
import { within } from './checkProjection.js'
import type { PlaceVolunteersInput, VolunteerAssumptionsInput } from './volunteerBalance.type.js'

/** Ages that the surveys of volunteers begin with, and after which many stop: only where nobody states others. */
const AGES = { from: 15, to: 79 }
const MOST_OF_TODAY = 10
const MOST_PER_CLUB = 100_000
const MOST_NEEDED = 1_000_000

export interface CheckedVolunteers {
  readonly ageFrom: number
  readonly ageTo: number
  readonly needOfToday: number
  readonly share: number | null
  readonly perClub: number | null
  /** Needs are stated in numbers of volunteers. */
  readonly isInNumbers: boolean
  readonly needOf: (place: string, clubs: number) => VolunteerQuestion['need']
}

interface Frame { readonly groups: readonly AgeGroup[]; readonly places: readonly string[] }

export function checkVolunteers(assumptions: VolunteerAssumptionsInput | null | undefined, frame: Frame): CheckedVolunteers {
  const { ageFrom, ageTo } = checkAges(assumptions, frame)
  const needOfToday = within('assumptions.needOfToday', assumptions?.needOfToday ?? 1, { least: 0, most: MOST_OF_TODAY })
  const share = assumptions?.share == null ? null : within('assumptions.share', assumptions.share, { least: 0, most: 1 })
  const perClub = assumptions?.perClub == null ? null : within('assumptions.perClub', assumptions.perClub, { least: 0, most: MOST_PER_CLUB })
  const own = checkNeeds(assumptions?.needs ?? [], frame.places)
  const isInNumbers = perClub !== null || own.size > 0
  if (isInNumbers && share === null) throw new BadUserInput('assumptions.share', 'requires the share of people who volunteer when a need is given in numbers, got none')
  const needOf = (place: string, clubs: number): VolunteerQuestion['need'] => {
    const stated = own.get(place)
    if (stated !== undefined) return { count: stated }
    if (perClub === null) return { ofToday: needOfToday }
    return clubs === 0 ? null : { count: clubs * perClub }
  }
  return { ageFrom, ageTo, needOfToday, share, perClub, isInNumbers, needOf }
}

function checkAges(assumptions: VolunteerAssumptionsInput | null | undefined, { groups }: Frame): { ageFrom: number; ageTo: number } {
  const [ageFrom, ageTo] = [assumptions?.ageFrom ?? AGES.from, assumptions?.ageTo ?? AGES.to]
  if (!groups.some((group) => group.ageFrom === ageFrom)) throw new BadUserInput('assumptions.ageFrom', `requires the first age of a group of five years, got ${ageFrom}`)
  if (!groups.some((group) => group.ageTo === ageTo) || ageTo < ageFrom) throw new BadUserInput('assumptions.ageTo', `requires the last age of a group of five years from ${ageFrom} on, got ${ageTo}`)
  return { ageFrom, ageTo }
}

function checkNeeds(needs: readonly PlaceVolunteersInput[], places: readonly string[]): ReadonlyMap<string, number> {
  const own = new Map<string, number>()
  for (const [index, { region, volunteers }] of needs.entries()) {
    const place = `assumptions.needs[${index}]`
    if (!places.includes(region)) throw new BadUserInput(`${place}.region`, `requires a municipality of the district with inhabitants by sex, got "${region}"`)
    if (own.has(region)) throw new BadUserInput(`${place}.region`, `requires each municipality once, got "${region}" again`)
    own.set(region, within(`${place}.volunteers`, volunteers, { least: 0, most: MOST_NEEDED }))
  }
  return own
}
