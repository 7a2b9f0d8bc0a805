import type { Context } from '../../../context.js'
import { runInThread } from '../../../workers/analysisPool.js'
import { measuredNetwork } from '../measuredNetwork.js'
import { sourceIdsOf } from '../sourceIds.js'
import { fileNotes, isSynthetic } from './fileNotes.js'
import { FORMATS } from './formats.js'
import type { NetworkFileArgs } from './networkFile.args.js'
import { readSourceTitles } from './networkFile.repository.js'
import type { NetworkFile } from './networkFile.type.js'
import { toPackedNetwork } from './toPackedNetwork.js'

/** Draws the network, measures what is asked, and writes the text in the thread pool. */
export async function writeNetworkFile(context: Context, { input, format, measures, title, filter }: NetworkFileArgs): Promise<NetworkFile> {
  const network = await measuredNetwork(context, input)
  const sources = await readSourceTitles(context.database, await sourceIdsOf(context.database, network))
  const date = new Date().toISOString().slice(0, 10)
  const notes = fileNotes({ network, sources, date, title: title ?? null, filter: filter ?? null })
  const packed = await toPackedNetwork(network, [...new Set(measures ?? [])], notes)
  const { ending, mediaType } = FORMATS[format]
  const content = await runInThread('networkFileText', { network: packed, format }, context.signal)
  return { name: `network${isSynthetic(network) ? '-with-example-data' : ''}-${date}${ending}`, mediaType, content }
}
