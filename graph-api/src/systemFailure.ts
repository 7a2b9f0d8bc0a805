import { StartFailure } from './startFailure.js'

const REASONS: Record<string, string> = {
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a file of this name is in the way',
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder, not a file',
  EMFILE: 'too many files are open',
}

/** What went wrong, in one line for the user: never a stack trace. */
export function inOneLine(error: unknown): string {
  if (error instanceof StartFailure) return firstLine(error.message)
  const { code, path: file } = error as NodeJS.ErrnoException
  const reason = code === undefined ? undefined : REASONS[code]
  if (reason !== undefined) return `${file ?? 'A file'} cannot be used: ${reason}.`
  return firstLine(error instanceof Error ? error.message : String(error))
}

const firstLine = (text: string) => text.split('\n')[0] ?? text
