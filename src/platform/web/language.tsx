import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { isLanguage, type Language, languages } from '#shared/language.ts'
import { type LocalizedText, type Names, readName, readText } from '#shared/localized-text.ts'
import type { Catalogue } from '#shared/messages.ts'

interface LanguageChoice {
  language: Language
  choose: (language: Language) => void
}
const LanguageContext = createContext<LanguageChoice>({ language: 'en', choose: () => {} })

const storageKey = 'integral.language'

/** The address wins (`?lang=nl`), then what was chosen in this browser, then what the browser asks for. */
function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang')
  const kept = localStorage.getItem(storageKey)
  const wanted = navigator.languages.map((one) => one.slice(0, 2)).find(isLanguage)
  return [asked, kept, wanted].find(isLanguage) ?? languages[0]
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const choice = useMemo(
    () => ({
      language,
      choose: (chosen: Language) => {
        localStorage.setItem(storageKey, chosen)
        setLanguage(chosen)
      },
    }),
    [language],
  )
  return <LanguageContext value={choice}>{children}</LanguageContext>
}

export const useLanguage = (): LanguageChoice => use(LanguageContext)

/** The words of a slice in the reader's language. */
export const useWords = <W,>(catalogue: Catalogue<W>): Catalogue<W>[Language] =>
  catalogue[use(LanguageContext).language]

/** Reads texts and names in the reader's language. */
export function useReading() {
  const { language } = use(LanguageContext)
  return useMemo(
    () => ({
      language,
      text: (value: LocalizedText | null | undefined) => (value ? readText(value, language).text : ''),
      name: (names: Names | Record<string, string> | null | undefined) =>
        names ? readName(names as Names, language) : '',
    }),
    [language],
  )
}
