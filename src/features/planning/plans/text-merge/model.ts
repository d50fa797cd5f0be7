import { currentVocabulary } from '#shared/country-vocabulary.ts'
import { LegalDate } from '#shared/dates.ts'
import { formatDate, lastDay } from '#shared/format.ts'
import { Id } from '#shared/ids.ts'
import { isLanguage, type Language } from '#shared/language.ts'
import { LocalizedText, loadName, loadText } from '#shared/localized-text.ts'
import { type Called, isTitle, type Named } from '#shared/named.ts'
import { type Prose, plainText } from '#shared/prose.ts'
import { colon, joinParts } from '#shared/punctuation.ts'
import { listItemFields, type NamedItemField } from '../fields/items/model.ts'
import { storedFields } from '../fields/model.ts'

type Labels = Readonly<Record<string, string>>

export interface FieldWording {
  language: Language
  /** Names of ids and codes. A missing id refers to a subject that the reader may not read. */
  names: Named | undefined
  fields: Labels
  /** Labels of code values, by field. */
  codes: Readonly<Record<string, Labels>>
  /** Labels of members within a value. Members without a label are shown by their value alone. */
  inner: Labels
  /** Whether members of a value are shown with a label and a colon, as in rows of upper features. */
  isRow: boolean
  untitled: string
  unreadable: string
}

/**
 * Formats fields and values for a history or a comparison, on screen and on paper. Codes appear as labels, dates in the
 * local format, and ids as names where known.
 */
export function formatFields(wording: FieldWording) {
  const { language, names, fields, codes, inner, isRow } = wording
  const called = (known: Called): string =>
    isTitle(known) ? loadText(known, language).text : loadName(known, language)
  const getName = (id: string): string => {
    const known = names?.[id]
    return known ? called(known) || wording.untitled : wording.unreadable
  }
  /** Returns the label of a member, with a colon in a row. A member whose key is a known id or code gets that name. */
  const getLabel = (key: string, entry: unknown): string | undefined => {
    if (inner[key]) return isRow && entry !== true ? `${inner[key]}:` : inner[key]
    return names && Object.hasOwn(names, key) ? getName(key) : undefined
  }
  const value = (field: string, input: unknown): string => {
    if (typeof input === 'string') {
      if (names && field !== 'code' && (isId(input) || Object.hasOwn(names, input))) return getName(input)
      // An end date is stored as the following day and shown as the last day.
      if (LegalDate.safeParse(input).success) return formatDate(field === 'periodTo' ? lastDay(input) : input, language)
      return codes[field]?.[input] ?? input
    }
    if (Array.isArray(input)) return input.map((entry) => value(field, entry)).join(input.some(isGroup) ? ' / ' : ', ')
    // A resource has a source, but no text.
    if (!(input instanceof Object) || ('source' in input && 'text' in input)) return formatValue(input, language, '')
    if ('function' in input && 'organisation' in input) {
      const known = names?.[`${input.organisation} ${input.function}`]
      if (known) return called(known)
    }
    if (Object.keys(input).every(isLanguage)) return loadName(input, language)
    return joinParts(
      listMembers(field, input)
        .filter(([, entry]) => entry !== null && entry !== '' && entry !== false)
        .map(([key, entry]) =>
          [getLabel(key, entry), entry === true && inner[key] ? '' : value(key, entry)].filter(Boolean).join(' '),
        ),
      language,
    )
  }
  /** Returns the language of a value, if it differs from the page language. */
  const getLangAttribute = (input: unknown): Language | undefined => {
    const known = typeof input === 'string' ? names?.[input] : undefined
    if (known) {
      const read = isTitle(known) ? loadText(known, language).language : language
      return read === language ? undefined : read
    }
    const localizedValue = input as { source?: Language; text?: Partial<Record<Language, unknown>> } | null
    return localizedValue?.source && localizedValue.text && !localizedValue.text[language]
      ? localizedValue.source
      : undefined
  }
  return { field: (field: string) => fields[field] ?? field, value, getLangAttribute }
}

/** Returns the members of a value. Those of an item are in the order of its fields: the database does not keep an order. */
function listMembers(field: string, value: object): [string, unknown][] {
  const relation = storedFields.relations.find((name) => name === field)
  const names = relation ? listItemFields(relation).flatMap(({ name, documentKey }) => [name, documentKey]) : []
  return Object.entries(value).toSorted(([key], [other]) => names.indexOf(key) - names.indexOf(other))
}

type PlanCodes = Readonly<
  Record<'kinds' | 'states' | 'planStates' | 'chainLinks' | NonNullable<NamedItemField['options']>, Labels>
>

/** Returns the labels of the codes that occur in every plan and of those of the country, by field, in a language. */
export function buildPlanCodes(planCodes: PlanCodes, language: Language): FieldWording['codes'] {
  const { instrumentKinds = [] } = currentVocabulary()
  const codes: Record<string, Labels> = {
    kind: planCodes.kinds,
    state: { ...planCodes.states, ...planCodes.planStates },
    chainLinks: planCodes.chainLinks,
    instrumentKind: Object.fromEntries(instrumentKinds.map(({ code, names }) => [code, loadName(names, language)])),
  }
  for (const { name, options } of storedFields.relations.flatMap(listItemFields))
    if (options) codes[name] = { ...codes[name], ...planCodes[options] }
  return codes
}

const isId = (value: string): boolean => Id.safeParse(value).success
const isGroup = (value: unknown): boolean => value instanceof Object && !Array.isArray(value)

/** Returns the value as a title if it has that form. Texts from a history or comparison have no static type. */
export const asText = (value: unknown): LocalizedText | null => LocalizedText.safeParse(value).data ?? null

/** Formats a value of a history or comparison. Texts appear in the reader's language and lists are joined. */
export function formatValue(value: unknown, language: Language, empty: string): string {
  if (value === null || value === undefined || value === '') return empty
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value))
    return value.length === 0 ? empty : value.map((entry) => formatValue(entry, language, empty)).join(', ')
  const localizedValue = value as {
    source?: Language
    text?: Record<string, string | Prose> | { source: Language; text: Record<string, string> }
    type?: string
  }
  if (localizedValue.source && localizedValue.text) {
    const texts = localizedValue.text as Record<string, string | Prose | undefined>
    const here = texts[language] ?? texts[localizedValue.source]
    return here === undefined ? empty : typeof here === 'string' ? here : plainText(here)
  }
  return joinParts(
    Object.entries(value as Record<string, unknown>)
      .filter(([, entry]) => entry !== null && entry !== undefined && entry !== '')
      .map(([key, entry]) => `${key}${colon(language)}${formatValue(entry, language, empty)}`),
    language,
  )
}

/** Checks whether a value refers to other subjects by id. */
export const isReference = (value: unknown): boolean =>
  Id.safeParse(value).success || (Array.isArray(value) && value.length > 0 && value.every(isReference))
