import { planMessages } from '#features/planning/plans/messages/index.ts'
import type { KnownColumn } from '#platform/workbook/columns.ts'
import type { ElementKind } from '#shared/element-kind.ts'
import { type Language, languages } from '#shared/language.ts'
import type { ChoiceList } from './choices.ts'
import { planWorkbookMessages } from './messages/index.ts'

type OwnHead = keyof (typeof planWorkbookMessages)['en']['heads']
/** A heading of the workbook, or a field of a plan or element, whose label is the heading. */
export type Head = OwnHead | keyof (typeof planMessages)['en']['fields']

/** A column of a sheet: the type of the cells and the canonical form of their values, regardless of the editor. */
export interface Column extends KnownColumn {
  /** `codes`, `choices`: several values separated by semicolons. `lines`: several values on separate lines. */
  cellType: 'text' | 'key' | 'date' | 'number' | 'codes' | 'lines' | 'function' | 'choice' | 'choices'
  list?: ChoiceList
  /** The subject of the codes. A cell may contain the name instead. */
  names?: 'organisation' | 'area' | 'phenomenon'
  width: number
  /** Shown only if an element has a value or is of a listed kind. */
  elementKinds?: readonly ElementKind[]
  /** Read-only. */
  locked?: boolean
  head: Head
  /** The language of the column's text. */
  language?: Language
}

/**
 * The values of a row by column key, each in canonical form (`2026-12-31`, the code of a choice). Absent means empty.
 */
export type Cells = Readonly<Record<string, string>>

interface Given extends Partial<Omit<Column, 'head' | 'heads'>> {
  /** The form of the value, which follows the label of a field: "phenomenon (code)". */
  suffix?: keyof (typeof planWorkbookMessages)['en']['suffixes']
}

export const isOwnHead = (head: string): head is OwnHead => head in planWorkbookMessages.en.heads

/** Returns a heading in a language. A heading of the workbook takes precedence over the label of a field. */
export function getHead(head: Head, language: Language, suffix?: Given['suffix']): string {
  const messages = planWorkbookMessages[language]
  if (isOwnHead(head)) return messages.heads[head]
  const label = planMessages[language].fields[head]
  return suffix ? `${label} (${messages.suffixes[suffix]})` : label
}

/** Returns a column. The key is the heading's name, unless another key is given. */
export function column(head: Head, { suffix, ...given }: Given = {}): Column {
  const heads = Object.fromEntries(languages.map((language) => [language, getHead(head, language, suffix)]))
  return { key: head, head, heads: heads as Column['heads'], cellType: 'text', width: 16, ...given }
}

/** Returns a text column for each language. */
export const columnsPerLanguage = (head: Head, spoken: readonly Language[], given: Given = {}): Column[] =>
  spoken.map((language) => {
    const whole = column(head, given)
    const heads = Object.fromEntries(languages.map((value) => [value, `${whole.heads[value]} (${language})`]))
    return { ...whole, key: `${whole.key}:${language}`, heads: heads as Column['heads'], language }
  })
