import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import { type ChangeParts, changeParts } from '../../analytics/demography/populationChange.js'
import type { PopulationState } from '../../analytics/demography/populationTable.js'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { readSources } from '../source/source.repository.js'
import { readRates, type StoredRates, type VitalKind } from './demography.repository.js'
import { PopulationChange, PopulationChangeArgs } from './populationChange.type.js'

interface StoredYear { readonly parts: ChangeParts; readonly sourceIds: readonly (string | null)[] }

@Resolver()
export class PopulationChangeResolver {
  @Query(() => PopulationChange, { description: 'The change of a region\'s population in births, deaths and moves, with crude rates. Errors: BAD_USER_INPUT.' })
  async populationChange(@Args(() => PopulationChangeArgs) { region, from, to }: PopulationChangeArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    if (from != null && to != null && to < from) throw new BadUserInput('to', `requires a year from ${from} on, got ${to}`)
    const stored = await readRates(context, 'region', region)
    const years = yearsOf(stored).filter(({ parts: { year } }) => year >= (from ?? -Infinity) && year <= (to ?? Infinity))
    const sourceIds = [...new Set(years.flatMap((year) => year.sourceIds))].filter((id) => id !== null)
    const parts = years.map((year) => year.parts)
    return { years: parts, together: together(parts), sources: await readSources(context.graph, sourceIds, { info, nodes: nodesBelow(info, 'sources') }) }
  }
}

function yearsOf(stored: StoredRates): StoredYear[] {
  const starts = new Map<number, PopulationState>()
  for (const state of stored.states) {
    const year = state.date.endsWith('-01-01') ? Number(state.date.slice(0, 4)) : state.date.endsWith('-12-31') ? Number(state.date.slice(0, 4)) + 1 : null
    if (year !== null && state.totals.has('TOTAL') && (!starts.has(year) || preferred(state, starts.get(year) as PopulationState))) starts.set(year, state)
  }
  return [...starts.keys()].sort((one, other) => one - other).flatMap((year) => {
    const [before, after] = [starts.get(year) as PopulationState, starts.get(year + 1)]
    return after && stored.baseOf(before.source) === stored.baseOf(after.source) ? [yearOf(stored, { year, before, after })] : []
  })
}

/** 1 January with ages of both sexes, as the vital events of the same office are told apart. */
function preferred(state: PopulationState, than: PopulationState): boolean {
  return state.date.endsWith('-01-01') && !than.date.endsWith('-01-01')
}

function yearOf(stored: StoredRates, { year, before, after }: { year: number; before: PopulationState; after: PopulationState }): StoredYear {
  const event = (kind: VitalKind): number | null => stored.vital.find((row) => row.kind === kind && row.year === year)?.count ?? null
  const [women, later] = [womenOf(before), womenOf(after)]
  return {
    parts: changeParts({
      year, before: before.totals.get('TOTAL') as number, after: after.totals.get('TOTAL') as number, births: event('BIRTHS'), deaths: event('DEATHS'), netMigration: event('NET_MIGRATION'),
      women: women === null || later === null ? null : (women + later) / 2,
    }),
    sourceIds: [before.source, after.source, ...stored.vital.filter((row) => row.year === year).map(({ source }) => source)],
  }
}

/** Women of 15 to 49; null where ages do not tell them apart. */
function womenOf({ ages }: PopulationState): number | null {
  const inside = (ages.get('FEMALE') ?? []).filter(({ ageFrom, ageTo }) => ageFrom >= 15 && ageTo !== null && ageTo <= 49)
  const complete = inside[0]?.ageFrom === 15 && inside.at(-1)?.ageTo === 49
  return complete ? inside.reduce((sum, { count }) => sum + count, 0) : null
}

function together(years: readonly ChangeParts[]): ChangeParts | null {
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last || last.year - first.year !== years.length - 1) return null
  const sum = (name: 'births' | 'deaths' | 'netMigration'): number | null => years.reduce<number | null>((total, year) => (total === null || year[name] === null ? null : total + year[name]), 0)
  const parts = changeParts({ year: last.year, before: first.before, after: last.after, births: sum('births'), deaths: sum('deaths'), netMigration: sum('netMigration'), women: null })
  return { ...parts, crudeBirthRate: null, crudeDeathRate: null, naturalRate: null, netMigrationRate: null, growthRate: null, generalFertilityRate: null }
}
