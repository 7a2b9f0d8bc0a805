import { de } from './texts.de'
import { en } from './texts.en'

export const tablesTexts = { de, en }
