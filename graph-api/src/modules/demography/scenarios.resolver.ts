import { randomUUID } from 'node:crypto'
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import { unknownId } from '../../neo4j/graphReader.js'
import { checkPlacesScenario } from './checkScenario.js'
import { readDistrictTables } from './districtTables.repository.js'
import { placeAges } from './placeAges.js'
import type { ScenarioInput } from './scenario.type.js'
import { readScenarios, readScenariosById, removeScenario, type StoredScenario, writeScenario } from './scenarios.repository.js'
import { CopyScenarioArgs, SavedScenario, SaveScenarioInput } from './scenarios.type.js'
import { toSavedScenario } from './toSavedScenario.js'

const LONGEST_NAME = 100

@Resolver()
export class ScenariosResolver {
  @Query(() => [SavedScenario], { description: 'All saved scenarios, the last saved first.' })
  async scenarios(@Ctx() { database }: Context): Promise<object[]> {
    return (await readScenarios(database)).map(toSavedScenario)
  }

  @Mutation(() => SavedScenario, { description: 'Saves a scenario under a name; with an id in place of the saved one. Errors: BAD_USER_INPUT.' })
  async saveScenario(@Arg('input', () => SaveScenarioInput, { description: 'the scenario and its name' }) { id, district, name, author, note, scenario }: SaveScenarioInput, @Ctx() context: Context): Promise<object> {
    if (id) await readScenariosById(context.database, 'input.id', [id])
    await checkFor(context, district, scenario)
    return save(context, { id: id ?? randomUUID(), district, name: named('input.name', name), author: named('input.author', author), note: note?.trim() ?? null, assumptions: scenario })
  }

  @Mutation(() => SavedScenario, { description: 'A further scenario with the assumptions of a saved one. Errors: BAD_USER_INPUT.' })
  async copyScenario(@Args(() => CopyScenarioArgs) { id, name, author }: CopyScenarioArgs, @Ctx() context: Context): Promise<object> {
    const [from] = await readScenariosById(context.database, 'id', [id])
    return save(context, { ...from as StoredScenario, id: randomUUID(), name: named('name', name), author: named('author', author) })
  }

  @Mutation(() => Boolean, { description: 'Forgets a saved scenario. Errors: BAD_USER_INPUT where there is none.' })
  async deleteScenario(@Arg('id', () => ID, { description: 'id of the scenario to forget' }) id: string, @Ctx() { database }: Context): Promise<boolean> {
    if (!await removeScenario(database, id)) throw unknownId('id', [id], 'DemographicScenario')
    return true
  }
}

async function save({ database }: Context, scenario: Omit<StoredScenario, 'savedAt'>): Promise<object> {
  const stored = { ...scenario, savedAt: new Date().toISOString() }
  await writeScenario(database, stored)
  return toSavedScenario(stored)
}

function named(argument: string, text: string): string {
  const name = text.trim()
  if (name.length < 1 || name.length > LONGEST_NAME) throw new BadUserInput(argument, `requires 1 to ${LONGEST_NAME} characters, got ${name.length}`)
  return name
}

async function checkFor(context: Context, district: string, scenario: ScenarioInput): Promise<void> {
  const ages = placeAges(await readDistrictTables(context, 'input.district', district), { argument: 'input.district' })
  checkPlacesScenario(scenario, { argument: 'input.scenario', places: ages.places.map(({ id }) => id), start: ages.cohorts.start, width: ages.cohorts.inputs.ageGroupWidth })
}
