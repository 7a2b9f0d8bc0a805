import type { Language } from './formats'

/** The address with the language that is now shown, where it names one: else a reload, or the link handed on, would show the other. */
export function inLanguage(search: string, language: Language): string {
  const parameters = new URLSearchParams(search)
  if (!parameters.has('lang')) return search
  parameters.set('lang', language)
  return `?${parameters.toString()}`
}
