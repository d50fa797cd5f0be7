import { type ChoiceTexts, findChoice } from '#platform/workbook/table/read-table.ts'
import type { References } from '#platform/workbook/table/references.ts'
import { listLevels } from '#shared/country-vocabulary.ts'
import { type Language, languages } from '#shared/language.ts'
import { loadName, type Names } from '#shared/localized-text.ts'
import type { PackLevel } from '#shared/pack-level.ts'
import type { ListIssueCode } from './errors.ts'
import type { Cells, Known, ListColumn } from './list.ts'
import { listWorkbookMessages } from './messages/index.ts'

type Heads = (typeof listWorkbookMessages)['en']['heads']

export const buildHeads = (getText: (heads: Heads, language: Language) => string): Record<Language, string> =>
  Object.fromEntries(
    languages.map((language) => [language, getText(listWorkbookMessages[language].heads, language)]),
  ) as Record<Language, string>

type Given<K extends Known> = Partial<ListColumn<K>> & Pick<ListColumn<K>, 'key' | 'heads'>

export const textColumn = <K extends Known>(given: Given<K>): ListColumn<K> => ({
  width: 18,
  read: (row) => row.text(given.key),
  ...given,
})

/** A text column with a format. A value that does not match is an issue. `parse` returns the canonical form. */
export const formColumn = <K extends Known>(
  given: Given<K>,
  code: ListIssueCode,
  parse: (text: string) => string | undefined,
): ListColumn<K> =>
  textColumn({
    ...given,
    read: (row) => {
      const text = row.text(given.key)
      const value = parse(text)
      if (value === undefined) row.addIssue(given.key, code, text)
      return value ?? ''
    },
  })

export const dateColumn = <K extends Known>(given: Given<K>): ListColumn<K> =>
  textColumn({ width: 13, cellType: 'date', read: (row) => row.date(given.key) ?? '', ...given })

/** Columns for names in five languages. */
export const nameColumns = <K extends Known>(prefix: 'name' | 'use' = 'name'): ListColumn<K>[] =>
  languages.map((language) =>
    textColumn({
      key: `${prefix}_${language}`,
      heads: buildHeads((heads) => `${heads[prefix]} (${language})`),
      width: prefix === 'name' ? 26 : 34,
      maxLength: 300,
    }),
  )

export const toNames = (cells: Cells, prefix: 'name' | 'use' = 'name'): Names =>
  Object.fromEntries(
    languages.flatMap((language) =>
      cells[`${prefix}_${language}`] ? [[language, cells[`${prefix}_${language}`]!]] : [],
    ),
  )

export const nameCells = (names: Names | null, prefix: 'name' | 'use' = 'name'): Record<string, string> =>
  Object.fromEntries(languages.map((language) => [`${prefix}_${language}`, names?.[language] ?? '']))

/** Codes and names of a closed list. */
export type Choices = ReadonlyMap<string, Names>

const listTexts = (choices: Choices, language: Language): [string, string][] =>
  [...choices].map(([code, names]) => [loadName(names, language) || code, code])

const spellingCache = new WeakMap<Choices, ChoiceTexts<string>>()

/** Returns every accepted input for a value of the list: the label in each language, and the code. */
function getSpellings(choices: Choices): ChoiceTexts<string> {
  const relations = spellingCache.get(choices) ?? [
    ...languages.flatMap((language) => listTexts(choices, language)),
    ...[...choices.keys()].map((code) => [code, code] as const),
  ]
  spellingCache.set(choices, relations)
  return relations
}

/** A column for a single value of a closed list, by label in any language or by code. */
export const choiceColumn = <K extends Known>(given: Given<K>, choicesOf: (known: K) => Choices): ListColumn<K> =>
  textColumn({
    ...given,
    choices: (known, language) => listTexts(choicesOf(known), language).map(([text]) => text),
    read: (row, { known }) => row.choice(given.key, getSpellings(choicesOf(known))) ?? '',
    format: (value, known, language) => {
      const names = choicesOf(known).get(value)
      return (names && loadName(names, language)) || value
    },
  })

/** A column for several values of a closed list, in the given order. */
export const choicesColumn = <K extends Known>(given: Given<K>, choicesOf: (known: K) => Choices): ListColumn<K> => {
  const { choices: _, ...rest } = choiceColumn(given, choicesOf)
  return {
    ...rest,
    read: (row, { known }) =>
      row
        .listValues(given.key)
        .flatMap((chunk) => {
          const code = findChoice(getSpellings(choicesOf(known)), chunk)
          if (code === undefined) row.addIssue(given.key, 'NOT_IN_LIST', chunk, [...choicesOf(known).keys()])
          return code ?? []
        })
        .join('; '),
    format: (value, known, language) =>
      value === ''
        ? ''
        : value
            .split('; ')
            .map((code) => rest.format!(code, known, language))
            .join('; '),
  }
}

/**
 * A column that refers to an entry of a list by code or name. With `mayReferenceFile` the entry may also come from the file
 * itself.
 */
export const referenceColumn = <K extends Known>(
  given: Given<K>,
  referencesOf: (known: K) => References,
  { several = false, mayReferenceFile = false } = {},
): ListColumn<K> =>
  textColumn({
    width: 24,
    ...given,
    read: (row, context) => {
      const references = referencesOf(context.known)
      const pieces = several ? row.listValues(given.key) : [row.text(given.key)].filter((value) => value !== '')
      return pieces
        .flatMap((chunk) => {
          const code = references.find(chunk) ?? (mayReferenceFile && context.fileKeys.has(chunk) ? chunk : undefined)
          if (code === undefined) row.addIssue(given.key, 'REFERENCE_UNKNOWN', chunk, references.candidates)
          return code ?? []
        })
        .toSorted()
        .join('; ')
    },
  })

const toAllLanguages = (getText: (language: Language) => string): Names =>
  Object.fromEntries(languages.map((language) => [language, getText(language)]))

let choicesOfLevels: { levels: readonly PackLevel[]; choices: Choices } | undefined

/** Returns the levels of the country. The same map is returned as long as the country has the same levels. */
export function getLevelChoices(): Choices {
  const levels = listLevels()
  if (choicesOfLevels?.levels !== levels)
    choicesOfLevels = { levels, choices: new Map(levels.map(({ code, names }) => [code, names])) }
  return choicesOfLevels.choices
}

export const yesOrNo: Choices = new Map(
  (['yes', 'no'] as const).map((value) => [value, toAllLanguages((language) => listWorkbookMessages[language][value])]),
)

export const exclusivities: Choices = new Map(
  (['exclusive', 'shared'] as const).map((value) => [
    value,
    toAllLanguages((language) => listWorkbookMessages[language][value]),
  ]),
)

/** Returns codes with names from the pack, or else the code without underscores. */
export const kindChoices = (codes: Iterable<string>, namesOf: (code: string) => Names | undefined): Choices =>
  new Map([...new Set(codes)].map((code) => [code, namesOf(code) ?? toAllLanguages(() => code.replaceAll('_', ' '))]))
