import { de } from './texts.de'
import { en } from './texts.en'

export type ViewTexts = typeof de
export const viewTexts = { de, en }
