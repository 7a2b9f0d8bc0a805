/** For tests and tools that run from the sources: the tasks of analysisThread.ts, translated within the thread by tsx. */
import { tsImport } from 'tsx/esm/api'

export const { rows, measure, question, betweennessPreparation, betweennessPart, distancePreparation, distancePart, networkFileRead, networkFileText, lotteryPreparation, lotteryPanels, lotteryProof, lotterySuggestions, projectionRuns, representationDraws } = await tsImport('./analysisThread.ts', import.meta.url)
