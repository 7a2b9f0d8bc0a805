import type { Context } from '../../context.js'
import type { MeasureOptions } from '../../workers/measures.js'
import { refuseUnknownFirst } from './network.repository.js'
import { drawNetwork, type DrawnNetwork, questionOf } from './networkCache.js'
import type { NetworkInput } from './networkInput.type.js'

/** A network, how its measures are to be taken, and who waits for them. */
export interface MeasuredNetwork extends DrawnNetwork {
  readonly options: MeasureOptions
  readonly client: AbortSignal | undefined
}

const DEFAULT_SEED = 1

export async function measuredNetwork({ database, signal }: Context, input: NetworkInput): Promise<MeasuredNetwork> {
  const drawn = await drawNetwork(database, input)
  return { ...drawn, options: { weighted: input.weighted ?? false, seed: input.seed ?? DEFAULT_SEED }, client: signal }
}

/** Two networks of one question: what either names is looked up before one of them is read. */
export async function measuredNetworks(context: Context, [one, other]: readonly [NetworkInput, NetworkInput]): Promise<[MeasuredNetwork, MeasuredNetwork]> {
  await refuseUnknownFirst(context.database, questionOf(one))
  await refuseUnknownFirst(context.database, questionOf(other))
  return Promise.all([measuredNetwork(context, one), measuredNetwork(context, other)])
}
