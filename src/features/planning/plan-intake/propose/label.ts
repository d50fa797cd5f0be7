import type { SourceParagraph } from '#platform/intake/contract.ts'
import type { ElementKind } from '#shared/element-kind.ts'
import type { Language } from '#shared/language.ts'
import type { FieldName } from '../entities.ts'
import { fieldHeads, fieldLines, kindPatterns, shortForm, shortForms, stopWords } from './keywords.ts'

/** The meaning of the first words of a paragraph. */
export interface Label {
  kind: ElementKind | null
  /** Number next to the name of the kind (`1.2` in `OD 1.2`). */
  number: string | null
  /** Number at the start (`2.1` in `2.1 Context`), as for chapters. */
  chapter: string | null
  /** The code as written (`OD 1.2`), or the number alone. */
  code: string | null
  title: string
  /** Whether it names a kind but no element: `Acties`. The following elements have that kind. */
  group: boolean
  /** Whether only a space separates the name of the kind and the title. This counts only in a heading. */
  isSpaceSeparated: boolean
  /** Whether the text names an objective without a level: strategic, unless it is under a strategic objective. */
  anyLevel: boolean
}

const chapterNumber = /^(?<chapter>\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}(?=[.)]))[.)]?\s+(?<rest>\S.*)$/su

/** Returns the text of a paragraph with the number that the word processor generates. */
export const getLabelledText = ({ label, text }: Pick<SourceParagraph, 'label' | 'text'>): string =>
  label ? `${label} ${text}` : text

export const toSingleLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

export function parseLabel(text: string): Label {
  const numbered = chapterNumber.exec(text)?.groups
  const chapter = numbered?.chapter ?? null
  const rest = numbered?.rest ?? text
  const short = parseShortForm(rest)
  if (short) return { ...short, chapter }
  for (const { kind, singular, plural, mayPrecedeTitle, anyLevel } of kindPatterns) {
    if (plural.test(rest))
      return { kind, number: null, chapter, code: null, title: '', group: true, isSpaceSeparated: false, anyLevel }
    const groups = singular.exec(rest)?.groups
    if (!groups) continue
    const { number = null, separator, title = '' } = groups
    if (number === null && separator === undefined && title !== '' && !mayPrecedeTitle) continue
    const isSpaceSeparated = separator === undefined && title !== ''
    const code = number ?? chapter
    const isBelow = anyLevel && number?.includes('.') === true
    return {
      kind: isBelow ? 'operational_objective' : kind,
      number,
      chapter,
      code,
      title: toSingleLine(title),
      group: false,
      isSpaceSeparated,
      anyLevel: anyLevel && !isBelow,
    }
  }
  const title = toSingleLine(rest)
  return {
    kind: null,
    number: null,
    chapter,
    code: chapter,
    title,
    group: false,
    isSpaceSeparated: false,
    anyLevel: false,
  }
}

/** Parses `SD 1: ...`, `A 1.2 ...`. A single letter needs more evidence: A 12 is also a motorway. */
function parseShortForm(text: string): Omit<Label, 'chapter'> | undefined {
  const groups = shortForm.exec(text)?.groups
  if (!groups) return undefined
  const { form = '', number = '', code = '', separator, title = '' } = groups
  if (form.length === 1 && separator === undefined && !number.includes('.')) return undefined
  const isSpaceSeparated = separator === undefined && title !== ''
  return {
    kind: shortForms[form]!,
    number,
    code,
    title: toSingleLine(title),
    group: false,
    isSpaceSeparated,
    anyLevel: false,
  }
}

/** Parses `Verantwoordelijke: planner` as a field and a text. */
export function parseField(text: string): { name: FieldName; text: string } | undefined {
  for (const [name, pattern] of fieldLines) {
    const words = pattern.exec(text)?.groups?.words
    if (words) return { name, text: toSingleLine(words).slice(0, 2000) }
  }
  return undefined
}

/** Returns the field that a header cell of a column or row names. */
export const findField = (text: string): FieldName | undefined =>
  fieldHeads.find(([, pattern]) => pattern.test(toSingleLine(text)))?.[0]

/** Returns the language with most function words; `otherwise` when none occurs. */
export function detectLanguage(texts: readonly string[], otherwise: Language): Language {
  const counts = new Map<Language, number>()
  const known = Object.entries(stopWords) as [Language, readonly string[]][]
  for (const word of texts
    .join(' ')
    .slice(0, 200_000)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [])
    for (const [language, words] of known)
      if (words.includes(word)) counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts].toSorted(([, value], [, other]) => other - value)[0]?.[0] ?? otherwise
}
