import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { cacheDirectory } from '../paths.js'
import { StartFailure } from '../startFailure.js'

/** The database's jars, as scripts/lib/jars.mjs has resolved them: a line with the hash of pom.xml, then one jar per line. */
export async function readClasspath(): Promise<string[]> {
  const file = path.join(cacheDirectory, 'neo4j/classpath.txt')
  const text = await readFile(file, 'utf8').catch(() => '')
  const jars = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  if (jars.length === 0) throw new StartFailure('The jars of the database are not resolved yet: run npm start, or node scripts/jars.mjs.')
  return jars
}
