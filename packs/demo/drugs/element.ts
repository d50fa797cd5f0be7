import { type TranslatedText, text } from '../text.ts'

/** Makes a text of the drugs strategy in four languages. Dutch is the source language, and the German text is out of date. */
export const toText = (en: string, nl: string, fr: string, de: string): ReturnType<typeof text> =>
  text({ nl, fr, de, en }, 'nl', ['de'])
export const drugsUnit = (fn: string) => ({ organisation: 'BE-FP-DJSOC-DRUGS', function: fn })
export const gain = (words: TranslatedText) => text(words, 'nl')
export const partner = (organisation: string, status = 'confirmed') => ({ organisation, status })
