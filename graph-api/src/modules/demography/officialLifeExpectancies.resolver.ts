import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import type { SelectedRow } from '../../neo4j/selectedRow.js'
import { Source } from '../source/source.type.js'
import { readPublishedExpectancies } from './officialLifeExpectancies.repository.js'
import { OfficialLifeExpectanciesArgs, OfficialLifeExpectancy } from './officialLifeExpectancies.type.js'
import { StatedSources } from './statedSources.js'
import { toOfficialLifeExpectancies } from './toOfficialLifeExpectancies.js'

/** The ages of which Destatis publishes the life expectancy of each Land. */
const AGES: readonly number[] = [0, 1, 20, 40, 60, 65, 80]
const OLDEST = 110

@Resolver(() => OfficialLifeExpectancy)
export class OfficialLifeExpectanciesResolver {
  @Query(() => [OfficialLifeExpectancy], { description: 'Published life expectancies of a region and of those that it lies in: the nearest first, its latest period first. Empty where none are stored. Errors: BAD_USER_INPUT.' })
  async officialLifeExpectancies(@Args(() => OfficialLifeExpectanciesArgs) { region, ages }: OfficialLifeExpectanciesArgs, @Ctx() context: Context): Promise<object[]> {
    const asked = checkAges(ages ?? AGES)
    const rows = toOfficialLifeExpectancies(await readPublishedExpectancies(context.database, region, asked), asked)
    const stated = new StatedSources(context, rows.map(({ sourceId }) => sourceId))
    return rows.map((row) => ({ ...row, stated }))
  }

  @FieldResolver(() => Source, { nullable: true, description: 'who published them' })
  source(@Root() { sourceId, stated }: { sourceId: string | null; stated: StatedSources }, @Info() info: GraphQLResolveInfo): Promise<SelectedRow | null> {
    return stated.of(sourceId, info)
  }
}

function checkAges(ages: readonly number[]): readonly number[] {
  const wrong = ages.find((age) => age < 0 || age > OLDEST)
  if (wrong !== undefined) throw new BadUserInput('ages', `requires ages from 0 to ${OLDEST}, got ${wrong}`)
  if (ages.length === 0 || new Set(ages).size !== ages.length) throw new BadUserInput('ages', `requires at least one age, each once, got [${ages.join(', ')}]`)
  return ages
}
