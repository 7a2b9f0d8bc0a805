import { commonTexts } from '../../app/i18n/common'
import { useFormats, useTexts } from '../../app/i18n/language'
import { participationTexts } from './texts'
import type { Words } from './toWords'

/** Texts, number forms and names of kinds in the language of the page, for the pure functions that write sentences. */
export function useWords(): Words {
  const texts = useTexts(participationTexts)
  const kinds = useTexts(commonTexts).organisationKinds
  const formats = useFormats()
  return { texts, formats, kinds }
}
