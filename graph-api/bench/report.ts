import { readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { projectRoot } from '../src/paths.js'

const FILE = path.join(projectRoot, 'docs/performance.md')

/** What a figure was measured on. */
export function machine(): string {
  const date = new Date().toISOString().slice(0, 10)
  return `Measured on ${date}: ${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, Neo4j 5.26.30 embedded`
}

/** Replaces one section of docs/performance.md, or adds it, and prints it. */
export async function writeSection(title: string, lines: readonly string[]): Promise<void> {
  const section = `## ${title}\n\n${lines.join('\n')}\n`
  console.log(section)
  const text = await readFile(FILE, 'utf8').catch(() => '# Performance\n\nWritten by `npm run bench`. Times depend on the machine; ratios within one run are what to compare.\n')
  const parts = text.split(/^(?=## )/m).filter((part) => !part.startsWith(`## ${title}\n`))
  await writeFile(FILE, [...parts.map((part) => part.trimEnd()), section.trimEnd()].join('\n\n') + '\n')
}
