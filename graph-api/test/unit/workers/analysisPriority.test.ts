import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { NetworkAnalysis } from '../../../src/workers/networkAnalysis.js'
import { graphOf, lesMiserables } from '../../support/knownGraphs.js'

/** Of each thread of this process: field 19 of its `stat` (proc(5)), the 17th behind the name in brackets. */
const nicenessOfThreads = (): number[] => readdirSync('/proc/self/task').map((id) => {
  const fields = readFileSync(`/proc/self/task/${id}/stat`, 'utf8').split(') ')[1] as string
  return Number(fields.split(' ')[16])
})

test.runIf(process.platform === 'linux')('threads of analyses stand back behind requests: the event loop goes first where cores are few', async () => {
  const before = Math.max(...nicenessOfThreads())
  await new NetworkAnalysis(graphOf(lesMiserables.edges, { ids: lesMiserables.ids })).prepare()
  expect(Math.max(...nicenessOfThreads())).toBe(Math.min(19, before + 10))
})
