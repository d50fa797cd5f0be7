import type { Names } from './localized-text.ts'

/** What a body that receives plans writes back: that it came in, what is missing, what was decided. */
export const letterKinds = ['receipt', 'completion', 'approval'] as const
export type LetterKind = (typeof letterKinds)[number]

/** What a letter of a kind may name between braces (`{plan}`); what is not known of a plan stays empty. */
export const letterFields: Readonly<Record<LetterKind, readonly string[]>> = {
  receipt: ['sender', 'addressee', 'plan', 'code', 'period', 'version', 'hash', 'date', 'sent', 'received'],
  completion: ['sender', 'addressee', 'plan', 'code', 'period', 'version', 'hash', 'date', 'sent', 'missing', 'due'],
  approval: ['sender', 'addressee', 'plan', 'code', 'period', 'version', 'hash', 'date', 'sent', 'decisions'],
}

/** The form of a letter about a kind of plan. An empty line parts paragraphs. */
export interface PackLetter {
  kind: LetterKind
  subject: Names
  body: Names
}

const field = /\{([a-z]+)\}/g

/** Fields that words name. */
export const fieldsIn = (words: string): string[] => [...words.matchAll(field)].map((found) => found[1]!)

/** Words with their fields filled. */
export const fillLetter = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replaceAll(field, (_, name: string) => values[name] ?? '')
