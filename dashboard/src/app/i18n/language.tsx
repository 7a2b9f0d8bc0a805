import { createContext, startTransition, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { makeFormats, type Formats, type Language } from './formats'

/** The texts of one feature in both languages; English has exactly the keys of German. */
export interface Translations<T> {
  de: T
  en: T
}

interface LanguageState {
  language: Language
  formats: Formats
  setLanguage: (language: Language) => void
}

const storageKey = 'language'
const LanguageContext = createContext<LanguageState | null>(null)

/** `?lang=` wins over the stored choice, German is the default. */
export function chooseLanguage(search: string, stored: string | null): Language {
  const asked = new URLSearchParams(search).get('lang') ?? stored
  return asked === 'en' ? 'en' : 'de'
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setState] = useState(() => chooseLanguage(window.location.search, localStorage.getItem(storageKey)))
  useEffect(() => {
    document.documentElement.lang = language
    localStorage.setItem(storageKey, language)
  }, [language])
  // Every word of the page changes: the browser may draw and answer meanwhile.
  const setLanguage = useCallback((next: Language) => startTransition(() => setState(next)), [])
  const value = useMemo(() => ({ language, formats: makeFormats(language), setLanguage }), [language, setLanguage])
  return (
    <LanguageContext value={value}>
      <I18nProvider locale={language === 'de' ? 'de-DE' : 'en-GB'}>{children}</I18nProvider>
    </LanguageContext>
  )
}

function useLanguageState(): LanguageState {
  const state = useContext(LanguageContext)
  if (!state) throw new Error('useTexts, useFormats and useLanguage need a LanguageProvider above them')
  return state
}

export function useLanguage(): [Language, (language: Language) => void] {
  const { language, setLanguage } = useLanguageState()
  return [language, setLanguage]
}

export function useTexts<T>(texts: Translations<T>): T {
  return texts[useLanguageState().language]
}

export function useFormats(): Formats {
  return useLanguageState().formats
}
