import { de } from './texts.de'
import { en } from './texts.en'

/** Words that several pages share. */
export const commonTexts = { de, en }
