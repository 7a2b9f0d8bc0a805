import type { Context } from '../../context.js'
import type { MeasureOptions } from '../../workers/measures.js'
import { drawNetwork, type DrawnNetwork } from './networkCache.js'
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
