import { de } from './texts.de'
import { en } from './texts.en'

export const networkTexts = { de, en }
export type NetworkTexts = typeof de
