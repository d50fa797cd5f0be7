import { createContext, useContext } from 'react'

/** Texts of forms in the language of the page. The browser's own texts are in the language of the browser. */
export interface FormTexts {
  /** Locale of typed dates, for example `nl-BE`. */
  locale: string
  /** Letters of the pattern of a typed date: dd/mm/yyyy. */
  dateLetters: { day: string; month: string; year: string }
  required: string
  choose: string
  number: string
  wholeNumber: string
  min: (limit: string) => string
  max: (limit: string) => string
  minLength: (count: number) => string
  email: string
  address: string
  format: string
  date: (pattern: string) => string
  earliest: (date: string) => string
  latest: (date: string) => string
  calendar: string
  previousMonth: string
  nextMonth: string
}

const english: FormTexts = {
  locale: 'en-GB',
  dateLetters: { day: 'd', month: 'm', year: 'y' },
  required: 'Fill in this field.',
  choose: 'Choose an option.',
  number: 'Enter a number.',
  wholeNumber: 'Enter a whole number.',
  min: (limit) => `Enter ${limit} or more.`,
  max: (limit) => `Enter ${limit} or less.`,
  minLength: (count) => `Enter at least ${count} characters.`,
  email: 'Enter an email address, such as name@example.org.',
  address: 'Enter a web address, such as https://example.org.',
  format: 'Use the requested format.',
  date: (pattern) => `Enter an existing date as ${pattern}.`,
  earliest: (date) => `Enter ${date} or a later date.`,
  latest: (date) => `Enter ${date} or an earlier date.`,
  calendar: 'Open calendar',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
}

export const FormTextsContext = createContext<FormTexts>(english)

export const useFormTexts = (): FormTexts => useContext(FormTextsContext)
