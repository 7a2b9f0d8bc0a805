import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'

/** One table as it comes in: a file, or the text of an upload. It can be read more than once. */
export interface TableSource {
  /** File name with `.csv`, without folders. */
  readonly file: string
  /** Bytes of a file, characters of an upload. */
  readonly size: number
  read(): AsyncIterable<Uint8Array | string>
  /** Changes when the content does. */
  stamp(): Promise<string>
}

/** 128 MiB: above a million rows of the longest table; larger sets are split by hand or read with a higher limit. */
export const LARGEST_FILE = 128 * 1024 * 1024
const CHUNK = 256 * 1024

export function textSource(file: string, content: string): TableSource {
  return {
    file,
    size: content.length,
    stamp: () => Promise.resolve(''),
    async *read() {
      for (let start = 0; start < content.length; start += CHUNK) yield content.slice(start, start + CHUNK)
    },
  }
}

export async function fileSource(file: string, path: string): Promise<TableSource> {
  const stamp = async (): Promise<string> => {
    const { size, mtimeMs } = await stat(path)
    return `${size} ${mtimeMs}`
  }
  return { file, size: (await stat(path)).size, stamp, read: () => createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Uint8Array> }
}
