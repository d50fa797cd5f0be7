import type { Names } from './localized-text.ts'

/** Kinds of letter from an organisation that receives plans: receipt, missing parts, decision. */
export const letterKinds = ['receipt', 'completion', 'approval'] as const
export type LetterKind = (typeof letterKinds)[number]

/** Fields that a letter of a kind may contain in braces (`{plan}`). Unknown fields stay empty. */
export const letterFields: Readonly<Record<LetterKind, readonly string[]>> = {
  receipt: ['sender', 'addressee', 'plan', 'code', 'period', 'version', 'hash', 'date', 'sent', 'received'],
  completion: ['sender', 'addressee', 'plan', 'code', 'period', 'version', 'hash', 'date', 'sent', 'missing', 'due'],
  approval: ['sender', 'addressee', 'plan', 'code', 'period', 'version', 'hash', 'date', 'sent', 'decisions'],
}

/** The template of a letter about a kind of plan. An empty line separates paragraphs. */
export interface PackLetter {
  kind: LetterKind
  subject: Names
  body: Names
}

const field = /\{([a-z]+)\}/g

/** Returns the fields that a text contains. */
export const listLetterFields = (text: string): string[] => [...text.matchAll(field)].map((match) => match[1]!)

/** Returns the text with the fields filled in. */
export const fillLetter = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(field, (_, name: string) => values[name] ?? '')
