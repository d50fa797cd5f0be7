import type { Language } from './language.ts'

/** The texts of the dates of a slice: its kinds of entries, and the events of each kind. */
export interface CalendarTexts {
  readonly kinds: Readonly<Record<string, string>>
  readonly events: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export type CalendarMessages = Readonly<Record<Language, CalendarTexts>>

/** Combines the texts of several slices in one language. */
export const combineCalendarTexts = (all: readonly CalendarMessages[], language: Language): CalendarTexts => ({
  kinds: Object.assign({}, ...all.map((messages) => messages[language].kinds)),
  events: Object.assign({}, ...all.map((messages) => messages[language].events)),
})
