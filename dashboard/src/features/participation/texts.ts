import { textsDe } from './texts.de'
import { textsEn } from './texts.en'

export const participationTexts = { de: textsDe, en: textsEn }
