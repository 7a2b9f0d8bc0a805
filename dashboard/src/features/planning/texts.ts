import { de } from './texts.de'
import { en } from './texts.en'

export const planningTexts = { de, en }
export type PlanningTexts = typeof de
