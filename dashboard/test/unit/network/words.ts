import { makeFormats } from '../../../src/app/i18n/formats'
import { de as commonDe } from '../../../src/app/i18n/texts.de'
import { en as commonEn } from '../../../src/app/i18n/texts.en'
import { de } from '../../../src/features/network/texts.de'
import { en } from '../../../src/features/network/texts.en'
import type { Words } from '../../../src/features/network/toSentences'

export const german: Words = { texts: de, common: commonDe, formats: makeFormats('de') }
export const english: Words = { texts: en, common: commonEn, formats: makeFormats('en') }
