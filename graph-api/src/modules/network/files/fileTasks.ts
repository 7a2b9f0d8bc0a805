import { type FormatName, FORMATS, readNetworkFile } from './formats.js'
import { type PackedNetwork, type PackedRead, packRead, unpack } from './packedNetwork.js'

/** What the thread pool does with network files: 100,000 edges take a second or two, which the event loop does not have. */

export interface FileReadTask { readonly text: string; readonly format: FormatName }

export function networkFileRead({ text, format }: FileReadTask): PackedRead {
  return packRead(readNetworkFile(text, format))
}

export interface FileWriteTask { readonly network: PackedNetwork; readonly format: FormatName }

export function networkFileText({ network, format }: FileWriteTask): string {
  return FORMATS[format].write(unpack(network))
}
