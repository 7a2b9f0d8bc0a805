import { expect, test } from 'vitest'
import { inLanguage } from '../../../src/app/i18n/inLanguage'

test('an address that names a language names the one that was switched to; another one stays as it is', () => {
  expect(inLanguage('?lang=de&ort=13072043', 'en')).toBe('?lang=en&ort=13072043')
  expect([inLanguage('?ort=13072043', 'en'), inLanguage('', 'en')]).toEqual(['?ort=13072043', ''])
})
