import type { KnownColumn } from '#platform/workbook/columns.ts'
import type { ElementKind } from '#shared/element-kind.ts'
import { type Language, languages } from '#shared/language.ts'
import type { ChoiceList } from './choices.ts'
import { planWorkbookMessages } from './messages/index.ts'

type Head = keyof (typeof planWorkbookMessages)['en']['heads']

/** A column of a sheet: what its cells hold, and how they are told in one form, whoever wrote them. */
export interface Column extends KnownColumn {
  /** `codes`, `choices`: several, with semicolons between; `lines`: several, one below the other. */
  holds: 'text' | 'key' | 'date' | 'number' | 'codes' | 'lines' | 'function' | 'choice' | 'choices'
  list?: ChoiceList
  /** What its codes are of: a cell may also say the name. */
  names?: 'organisation' | 'area' | 'phenomenon'
  width: number
  /** Shown only where an element has it, or is of one of these kinds. */
  of?: readonly ElementKind[]
  /** To read only. */
  locked?: boolean
  head: Head
  /** Which language its words are in. */
  language?: Language
}

/** The values of a row by the key of their column, each in one form (`2026-12-31`, the code of a choice); absent = empty. */
export type Cells = Readonly<Record<string, string>>

type Given = Partial<Omit<Column, 'key' | 'head' | 'heads'>>

export function column(head: Head, given: Given = {}): Column {
  const heads = Object.fromEntries(languages.map((one) => [one, planWorkbookMessages[one].heads[head]]))
  return { key: head, head, heads: heads as Column['heads'], holds: 'text', width: 16, ...given }
}

/** A column for the words of each language. */
export const columnsPerLanguage = (head: Head, spoken: readonly Language[], given: Given = {}): Column[] =>
  spoken.map((language) => {
    const heads = Object.fromEntries(
      languages.map((one) => [one, `${planWorkbookMessages[one].heads[head]} (${language})`]),
    )
    return { ...column(head, given), key: `${head}:${language}`, heads: heads as Column['heads'], language }
  })
