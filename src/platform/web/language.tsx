import { createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from 'react'
import type { Language } from '#shared/language.ts'
import { isLanguage, languages } from '#shared/language-list.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { Catalogue } from '#shared/messages.ts'
import { loadName, loadText } from '#shared/read-text.ts'
import { hasMessages, loadMessages, setPageLanguage } from './catalogue.ts'

interface LanguageChoice {
  language: Language
  choose: (language: Language) => void
}
const LanguageContext = createContext<LanguageChoice>({ language: 'en', choose: () => {} })

const storageKey = 'integral.language'

/** Returns the language that the reader chose: in the address (`?lang=nl`), else in this browser. */
const findChosenLanguage = (): Language | undefined =>
  [new URLSearchParams(location.search).get('lang'), localStorage.getItem(storageKey)].find(isLanguage)

/** Returns the first supported language of the browser, else the language that the server set for the country. */
const getDefaultLanguage = (): Language => {
  const wanted = navigator.languages.map((language) => language.slice(0, 2))
  return [...wanted, document.documentElement.lang].find(isLanguage) ?? languages[0]
}

/**
 * Returns the language of the first page, with its messages loaded: the reader's choice, else the language of the
 * signed-in person, else the default.
 */
export async function loadFirstLanguage(findPersonLanguage: () => Promise<Language | undefined>): Promise<Language> {
  const language = findChosenLanguage() ?? (await findPersonLanguage()) ?? getDefaultLanguage()
  setPageLanguage(language)
  await loadMessages(language)
  return language
}

export function LanguageProvider({ initial, children }: { initial?: Language; children: ReactNode }) {
  const [language, setLanguage] = useState(() => initial ?? findChosenLanguage() ?? getDefaultLanguage())
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const latestChoice = useRef(language)
  const choice = useMemo(() => {
    const show = (chosen: Language) => {
      localStorage.setItem(storageKey, chosen)
      setPageLanguage(chosen)
      setLanguage(chosen)
    }
    return {
      language,
      /** Shows the language when its messages are loaded, unless the reader has chosen another one in the meantime. */
      choose: (chosen: Language) => {
        latestChoice.current = chosen
        if (hasMessages(chosen)) show(chosen)
        else void loadMessages(chosen).then(() => latestChoice.current === chosen && show(chosen))
      },
    }
  }, [language])
  return <LanguageContext value={choice}>{children}</LanguageContext>
}

export const useLanguage = (): LanguageChoice => use(LanguageContext)

/** Returns the messages of a slice in the reader's language. */
export const useMessages = <W,>(catalogue: Catalogue<W>): Catalogue<W>[Language] =>
  catalogue[use(LanguageContext).language]

/** A placeholder that no text contains. It marks the place of the text in a sentence. */
const place = '\u{fffc}'

/**
 * Reads texts and names in the reader's language. Text in another language than the page has a `lang` attribute, so
 * that a screen reader pronounces it correctly (WCAG 3.1.2). Use `renderText` and `renderInSentence` for displayed
 * text and `getLangAttribute` for a field. Use `text` only where a string is required.
 */
export function useLocalizedText() {
  const { language } = use(LanguageContext)
  return useMemo(() => {
    const getLangAttribute = (value: LocalizedText | null | undefined): Language | undefined => {
      const read = value && loadText(value, language).language
      return read && read !== language ? read : undefined
    }
    const text = (value: LocalizedText | null | undefined): string => (value ? loadText(value, language).text : '')
    /** Returns the text, after a code if given. Empty without text. */
    const renderText = (value: LocalizedText | null | undefined, code?: string | null): ReactNode => {
      const texts = text(value)
      const lang = getLangAttribute(value)
      if (texts === '' || !lang) return [code, texts].filter(Boolean).join(' · ')
      return (
        <>
          {code && `${code} · `}
          <span lang={lang}>{texts}</span>
        </>
      )
    }
    /**
     * Returns a sentence of the page that contains text of a plan: `renderInSentence((title) =>
     * t.removes(title), plan.title)`.
     */
    const renderInSentence = (
      sentence: (content: string) => string,
      value: LocalizedText | null | undefined,
    ): ReactNode => {
      if (!getLangAttribute(value)) return sentence(text(value))
      const [before, ...after] = sentence(place).split(place)
      return (
        <>
          {before}
          {renderText(value)}
          {after.join('')}
        </>
      )
    }
    const name = (names: Names | Record<string, string> | null | undefined): string =>
      names ? loadName(names as Names, language) : ''
    return { language, text, getLangAttribute, renderText, renderInSentence, name }
  }, [language])
}
