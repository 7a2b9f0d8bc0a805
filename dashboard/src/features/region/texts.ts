import { textsDe } from './texts.de'
import { textsEn } from './texts.en'

export const regionTexts = { de: textsDe, en: textsEn }
