import { commonTexts } from '../../app/i18n/common'
import type { Formats } from '../../app/i18n/formats'
import { useFormats, useTexts } from '../../app/i18n/language'
import { planningTexts, type PlanningTexts } from './texts'

export interface Words {
  texts: PlanningTexts
  common: (typeof commonTexts)['de']
  formats: Formats
}

export function useWords(): Words {
  return { texts: useTexts(planningTexts), common: useTexts(commonTexts), formats: useFormats() }
}
