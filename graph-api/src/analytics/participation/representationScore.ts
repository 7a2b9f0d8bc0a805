import { type Random, randomFrom } from '../random.js'
import { dissimilarity } from './dissimilarity.js'

export interface RepresentationScore {
  /** 1 − index of dissimilarity: the share of participants who sit where proportion puts them. */
  readonly score: number | null
  readonly scoreLow: number | null
  readonly scoreHigh: number | null
  /** Mean score of as many people drawn from the population by lot. */
  readonly scoreByChance: number | null
}

const REPLICATES = 1000
/** More people than this are drawn as this many, and the spread is narrowed to that of all. */
const LARGEST_DRAW = 1000

/**
 * How well a circle mirrors the population, from 0 to 1. It is a sum over groups, so an empty group costs its own share
 * and no more; scores that multiply groups, or take the smallest ratio, fall to 0 there.
 * Interval, 95 %: bootstrap, 1,000 redraws of as many people; the middle 95 % of their scores, shifted so that their
 * mean stands on the score, since redrawn circles are on average less even than the drawn one (Davison and Hinkley,
 * Bootstrap Methods and their Application, 1997, section 2.2). The redraws take one further person spread as the
 * population is, so that an empty group can be hit (pseudo-counts: Fienberg and Holland, J. Am. Stat. Assoc. 68, 1973).
 * More than 1,000 people are drawn as 1,000, and deviations multiplied by √(1,000 / n), as they fall with √n (Bickel,
 * Götze and van Zwet, Stat. Sinica 7, 1997): so a question costs the same however many people took part.
 * Small circles cannot be even: `scoreByChance` is what a fair lot reaches on average (Carrington and Troske, J. Bus.
 * Econ. Stat. 15, 1997), estimated with a standard error of at most 0.016 (0.5 / √1000), usually below 0.005.
 * Without a seed nothing is drawn: only the score is given. Cost: O(1000 · min(n, 1000) · log groups).
 */
export function representationScore(participants: readonly number[], inhabitants: readonly number[], seed: number | null): RepresentationScore {
  const distance = dissimilarity(participants, inhabitants)
  if (distance === null || seed === null) return { score: distance === null ? null : 1 - distance, scoreLow: null, scoreHigh: null, scoreByChance: null }
  const people = participants.reduce((total, count) => total + count, 0)
  const random = randomFrom(seed)
  const draws = Math.min(people, LARGEST_DRAW)
  const resampled = scoresOfDraws({ weights: withOneMore(participants, inhabitants), inhabitants, draws }, random)
  const byChance = scoresOfDraws({ weights: inhabitants, inhabitants, draws }, random)
  return { score: 1 - distance, ...intervalOf(1 - distance, { resampled, people, draws }), scoreByChance: 1 - Math.sqrt(draws / people) * (1 - mean(byChance)) }
}

interface Draw { readonly weights: readonly number[]; readonly inhabitants: readonly number[]; readonly draws: number }

function scoresOfDraws(draw: Draw, random: Random): Float64Array {
  const bounds = cumulated(draw.weights)
  return Float64Array.from({ length: REPLICATES }, () => 1 - (dissimilarity(drawn(bounds, draw.draws, random), draw.inhabitants) ?? 0))
}

function cumulated(weights: readonly number[]): Float64Array {
  let sum = 0
  return Float64Array.from(weights, (weight) => (sum += weight))
}

function drawn(bounds: Float64Array, draws: number, random: Random): Uint32Array {
  const counts = new Uint32Array(bounds.length)
  const sum = bounds[bounds.length - 1] ?? 0
  for (let draw = 0; draw < draws; draw += 1) {
    const group = firstAbove(bounds, random() * sum)
    counts[group] = (counts[group] ?? 0) + 1
  }
  return counts
}

/** The first group whose bound lies above the point: groups without weight are never hit. */
function firstAbove(bounds: Float64Array, point: number): number {
  let [low, high] = [0, bounds.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bounds[middle] ?? 0) > point) high = middle
    else low = middle + 1
  }
  return low
}

interface Resamples { readonly resampled: Float64Array; readonly people: number; readonly draws: number }

function intervalOf(score: number, { resampled, people, draws }: Resamples): { scoreLow: number | null; scoreHigh: number | null } {
  if (people < 2) return { scoreLow: null, scoreHigh: null }
  const sorted = resampled.slice().sort()
  const [centre, narrowed] = [mean(resampled), Math.sqrt(draws / people)]
  const at = (part: number): number => sorted[Math.ceil(part * REPLICATES) - 1] ?? score
  const bound = (part: number): number => Math.min(1, Math.max(0, score + narrowed * (at(part) - centre)))
  // Of very few people the redraws are so skewed that their middle 95 % may lie beside their mean.
  return { scoreLow: Math.min(score, bound(0.025)), scoreHigh: Math.max(score, bound(0.975)) }
}

function withOneMore(participants: readonly number[], inhabitants: readonly number[]): number[] {
  const population = inhabitants.reduce((total, count) => total + count, 0)
  return participants.map((count, group) => count + (inhabitants[group] ?? 0) / population)
}

function mean(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0) / values.length
}
