import { BadUserInput } from '../../../errors.js'
import { runInThread } from '../../../workers/analysisPool.js'
import type { ImportFileInput } from '../../dataset/dataset.type.js'
import { type FormatName, formatOf } from './formats.js'
import type { ReadNetwork } from './networkFileGraph.js'
import { unpackRead } from './packedNetwork.js'

interface ReadOptions { readonly format: FormatName | null | undefined; readonly client: AbortSignal | undefined }

/** Reads an uploaded file in the thread pool. */
export async function readUpload(file: ImportFileInput, { format, client }: ReadOptions): Promise<ReadNetwork> {
  return unpackRead(await runInThread('networkFileRead', { text: file.content, format: formatOfFile(file, format) }, client))
}

function formatOfFile({ name }: ImportFileInput, format: FormatName | null | undefined): FormatName {
  const found = format ?? formatOf(name)
  if (!found) throw new BadUserInput('file.name', `requires a name that ends in .graphml, .gexf, .net, .csv or .json, or the argument format, got "${name.slice(0, 60)}"`)
  return found
}
