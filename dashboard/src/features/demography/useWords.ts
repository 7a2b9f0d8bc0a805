import { useFormats, useTexts } from '../../app/i18n/language'
import type { Formats } from '../../app/i18n/formats'
import { demographyTexts } from './texts'
import type { DemographyTexts } from './texts.de'

export interface Words {
  readonly texts: DemographyTexts
  readonly formats: Formats
}

export function useWords(): Words {
  return { texts: useTexts(demographyTexts), formats: useFormats() }
}
