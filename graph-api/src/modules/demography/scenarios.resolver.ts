import { randomUUID } from 'node:crypto'
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import { checkPlacesScenario } from './checkScenario.js'
import { readDistrictTables } from './districtTables.repository.js'
import { placeAges } from './placeAges.js'
import type { ScenarioInput } from './scenario.type.js'
import { changeScenario, createScenario, readScenarios, readScenariosById, removeScenario, type StoredScenario } from './scenarios.repository.js'
import { CopyScenarioArgs, DeleteScenarioArgs, SavedScenario, SaveScenarioInput } from './scenarios.type.js'
import { toSavedScenario } from './toSavedScenario.js'

const LONGEST_NAME = 100

@Resolver()
export class ScenariosResolver {
  @Query(() => [SavedScenario], { description: 'All saved scenarios, the last saved first.' })
  async scenarios(@Ctx() { database }: Context): Promise<object[]> {
    return (await readScenarios(database)).map(toSavedScenario)
  }

  @Mutation(() => SavedScenario, { description: 'Saves a scenario under a name; with an id in place of the saved one. Errors: BAD_USER_INPUT; CONFLICT where somebody else has changed the saved one since `expectedVersion`.' })
  async saveScenario(@Arg('input', () => SaveScenarioInput, { description: 'the scenario and its name' }) { id, expectedVersion, ...input }: SaveScenarioInput, @Ctx() context: Context): Promise<object> {
    if (id == null && expectedVersion != null) throw new BadUserInput('input.expectedVersion', `requires the id of the saved scenario that it is the version of, got ${expectedVersion} and no id`)
    if (id != null) await readScenariosById(context.database, 'input.id', [id])
    const scenario = await checked(context, input)
    if (id == null) return toSavedScenario(await createScenario(context.database, { ...scenario, id: randomUUID() }))
    return toSavedScenario(await changeScenario(context.database, { id, argument: 'input.id', expectedVersion: expectedVersion ?? null }, scenario))
  }

  @Mutation(() => SavedScenario, { description: 'A further scenario with the assumptions of a saved one. Errors: BAD_USER_INPUT.' })
  async copyScenario(@Args(() => CopyScenarioArgs) { id, name, author }: CopyScenarioArgs, @Ctx() { database }: Context): Promise<object> {
    const [from] = await readScenariosById(database, 'id', [id])
    return toSavedScenario(await createScenario(database, { ...from as StoredScenario, id: randomUUID(), name: named('name', name), author: named('author', author), savedAt: new Date().toISOString() }))
  }

  @Mutation(() => Boolean, { description: 'Forgets a saved scenario. Errors: BAD_USER_INPUT where there is none; CONFLICT where somebody else has changed it since `expectedVersion`.' })
  async deleteScenario(@Args(() => DeleteScenarioArgs) { id, expectedVersion }: DeleteScenarioArgs, @Ctx() { database }: Context): Promise<boolean> {
    await removeScenario(database, { id, argument: 'id', expectedVersion: expectedVersion ?? null })
    return true
  }
}

async function checked(context: Context, { district, name, author, note, scenario }: Omit<SaveScenarioInput, 'id' | 'expectedVersion'>): Promise<Omit<StoredScenario, 'id' | 'version'>> {
  await checkFor(context, district, scenario)
  return { district, name: named('input.name', name), author: named('input.author', author), note: note?.trim() || null, assumptions: scenario, savedAt: new Date().toISOString() }
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
