import { randomBytes } from 'node:crypto'
import { chmod, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

const passwordFile = (dataDirectory: string) => path.join(dataDirectory, 'password')

/** The password of this data directory's database, or null before its first start. */
export async function readPassword(dataDirectory: string): Promise<string | null> {
  const text = await readFile(passwordFile(dataDirectory), 'utf8').catch(() => '')
  return text.trim() === '' ? null : text.trim()
}

/** Makes a random password and keeps it beside the data, readable by its owner only. Hexadecimal: a password that began with a minus sign was taken for an option. */
export async function createPassword(dataDirectory: string): Promise<string> {
  const password = randomBytes(24).toString('hex')
  await writeFile(passwordFile(dataDirectory), `${password}\n`, { mode: 0o600 })
  await chmod(passwordFile(dataDirectory), 0o600)
  return password
}
