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

/** The address wins (`?lang=nl`), then what was chosen in this browser, then what the browser asks for, then what the page of this country came in. */
function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang')
  const kept = localStorage.getItem(storageKey)
  const wanted = navigator.languages.map((one) => one.slice(0, 2)).find(isLanguage)
  return [asked, kept, wanted, document.documentElement.lang].find(isLanguage) ?? languages[0]
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

/** A mark that no text holds: where the words of a sentence stand. */
const place = '\u{fffc}'

/**
 * Reads texts and names in the reader's language. What is read there in another language than the page's carries its own
 * (`lang`), so that a screen reader pronounces it as what it is (WCAG 3.1.2): `spoken` and `spokenIn` where words are shown,
 * `langOf` on a field that holds them; `text` only where a string is needed and no element is shown.
 */
export function useReading() {
  const { language } = use(LanguageContext)
  return useMemo(() => {
    const langOf = (value: LocalizedText | null | undefined): Language | undefined => {
      const read = value && readText(value, language).language
      return read && read !== language ? read : undefined
    }
    const text = (value: LocalizedText | null | undefined): string => (value ? readText(value, language).text : '')
    /** The words, after a code where one is given; empty where there are none. */
    const spoken = (value: LocalizedText | null | undefined, code?: string | null): ReactNode => {
      const words = text(value)
      const lang = langOf(value)
      if (words === '' || !lang) return [code, words].filter(Boolean).join(' · ')
      return (
        <>
          {code && `${code} · `}
          <span lang={lang}>{words}</span>
        </>
      )
    }
    /** A sentence of the page with words of a plan in it: `spokenIn((title) => words.removes(title), plan.title)`. */
    const spokenIn = (sentence: (words: string) => string, value: LocalizedText | null | undefined): ReactNode => {
      if (!langOf(value)) return sentence(text(value))
      const [before, ...after] = sentence(place).split(place)
      return (
        <>
          {before}
          {spoken(value)}
          {after.join('')}
        </>
      )
    }
    const name = (names: Names | Record<string, string> | null | undefined): string =>
      names ? readName(names as Names, language) : ''
    return { language, text, langOf, spoken, spokenIn, name }
  }, [language])
}
