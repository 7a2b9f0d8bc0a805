import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { API_VERSION } from '../../version.js'
import { readStoreState } from './health.repository.js'
import { Health } from './health.type.js'

const MILLISECONDS_TO_ANSWER = 5_000

@Resolver(() => Health)
export class HealthResolver {
  @Query(() => Health, { description: 'Database reachable, versions, data version (rises with each write), counts per kind. Never throws.' })
  async health(@Ctx() { database }: Context): Promise<Health> {
    const state = await withinTime(readStoreState(database)).catch(() => null)
    return state
      ? { databaseReachable: true, apiVersion: API_VERSION, ...state }
      : { databaseReachable: false, databaseVersion: null, apiVersion: API_VERSION, dataVersion: null, counts: [] }
  }
}

/** Null when the answer takes longer than a monitoring client waits. */
async function withinTime<T>(answer: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<null>((resolve) => { timer = setTimeout(() => resolve(null), MILLISECONDS_TO_ANSWER) })
  try {
    return await Promise.race([answer, timeout])
  } finally {
    clearTimeout(timer)
  }
}
