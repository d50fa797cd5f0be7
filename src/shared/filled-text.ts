import type { LocalizedText } from './localized-text.ts'

/** Minimum number of characters of a reason, and of other texts that an act requires. */
export const minTextLength = 3

/** Checks whether a text is long enough for a reason or another required text. Spaces around it do not count. */
export const isFilledText = (text: string | null | undefined): boolean => (text?.trim().length ?? 0) >= minTextLength

/** Checks whether a reason has content in the source language. */
export const hasReason = (reason: LocalizedText | null): boolean =>
  reason !== null && isFilledText(reason.text[reason.source])
