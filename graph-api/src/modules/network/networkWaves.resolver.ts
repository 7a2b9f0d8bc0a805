import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { readWaves } from './network.repository.js'

@Resolver()
export class NetworkWavesResolver {
  @Query(() => [String], { description: 'The survey waves that stored ties name, in ascending order; see NetworkInput.wave.' })
  networkWaves(@Ctx() { database }: Context): Promise<string[]> {
    return readWaves(database)
  }
}
