import type { LocalizedText } from '#shared/localized-text.ts'

/** Whether something is said: words in the source language that are not blank. */
export const hasWords = (text: LocalizedText | null): boolean => (text?.text[text.source] ?? '').trim() !== ''
