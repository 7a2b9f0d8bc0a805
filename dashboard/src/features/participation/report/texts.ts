import { de } from './texts.de'
import { en } from './texts.en'

export const reportTexts = { de, en }
