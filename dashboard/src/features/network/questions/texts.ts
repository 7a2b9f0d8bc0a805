import { de } from './texts.de'
import { en } from './texts.en'

export type QuestionTexts = typeof de
export const questionTexts = { de, en }
