import type { KnownColumn } from '#platform/workbook/columns.ts'
import type { ElementKind } from '#shared/element-kind.ts'
import { type Language, languages } from '#shared/language.ts'
import type { ChoiceList } from './choices.ts'
import { planWorkbookMessages } from './messages/index.ts'

type Head = keyof (typeof planWorkbookMessages)['en']['heads']

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

type Given = Partial<Omit<Column, 'key' | 'head' | 'heads'>>

export function column(head: Head, given: Given = {}): Column {
  const heads = Object.fromEntries(languages.map((language) => [language, planWorkbookMessages[language].heads[head]]))
  return { key: head, head, heads: heads as Column['heads'], cellType: 'text', width: 16, ...given }
}

/** Returns a text column for each language. */
export const columnsPerLanguage = (head: Head, spoken: readonly Language[], given: Given = {}): Column[] =>
  spoken.map((language) => {
    const heads = Object.fromEntries(
      languages.map((value) => [value, `${planWorkbookMessages[value].heads[head]} (${language})`]),
    )
    return { ...column(head, given), key: `${head}:${language}`, heads: heads as Column['heads'], language }
  })
