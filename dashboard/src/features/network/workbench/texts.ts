import { de } from './texts.de'
import { en } from './texts.en'

export const workbenchTexts = { de, en }
