import { useReading, useWords } from '#platform/web/language.tsx'
import { LegalDate } from '#shared/dates.ts'
import { formatDate } from '#shared/format.ts'
import { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { planMessages } from '../messages/index.ts'
import { planPageMessages } from './messages/index.ts'
import { valueWords } from './words-of-value.ts'

/** What ids and codes are called, per language. An id that is not among them is of something that the reader may not read. */
export type Named = Readonly<Record<string, Readonly<Record<string, string>>>>

const isId = (value: string): boolean => Id.safeParse(value).success

/**
 * Fields and what stands in them, as a history or a comparison tells them: codes in the reader's words, days as one writes
 * them, and, where one knows what ids are called, their names.
 */
export function useFieldWords(named?: Named) {
  const words = useWords(planPageMessages)
  const common = useWords(planMessages)
  const { language, name } = useReading()
  const fields: Readonly<Record<string, string>> = { ...common.fields, ...words.fields }
  const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: { ...common.kinds, ...common.needs, ...common.means },
    state: { ...common.states, ...common.planStates },
    status: { ...common.needStates, ...common.partnerStates },
    chainLinks: common.chainLinks,
    service: common.services,
    funded: common.funded,
    relation: common.relations,
  }
  /** Names of what stands within a value; the others are told by their value alone. */
  const inner: Readonly<Record<string, string>> = {
    amount: words.means.amount,
    available: words.means.available,
    notAvailable: words.means.notAvailable,
    main: words.links.main,
  }
  const nameOf = (id: string): string => {
    const known = named?.[id]
    return known ? name(known) || words.untitled : words.history.unreadable
  }
  const value = (field: string, said: unknown): string => {
    if (typeof said === 'string') {
      if (named && field !== 'code' && (isId(said) || Object.hasOwn(named, said))) return nameOf(said)
      if (LegalDate.safeParse(said).success) return formatDate(said, language)
      return codes[field]?.[said] ?? said
    }
    if (Array.isArray(said)) return said.map((one) => value(field, one)).join(', ')
    if (!(said instanceof Object) || 'source' in said) return valueWords(said, language, '')
    if ('function' in said && 'organisation' in said) {
      const known = named?.[`${said.organisation} ${said.function}`]
      if (known) return name(known)
    }
    return Object.entries(said)
      .filter(([, one]) => one !== null && one !== '' && one !== false)
      .map(([key, one]) => [inner[key], one === true && inner[key] ? '' : value(key, one)].filter(Boolean).join(' '))
      .join('; ')
  }
  /** The language of a value that is read in another than the page's. */
  const langOf = (said: unknown): Language | undefined => {
    const held = said as { source?: Language; text?: Partial<Record<Language, unknown>> } | null
    return held?.source && held.text && !held.text[language] ? held.source : undefined
  }
  /** What a row without a title of its own is about: the element that it answers, excepts or comes from. */
  const subject = (said: Readonly<Record<string, readonly [unknown, unknown]>>): string => {
    const [before, after] = said.element ?? said.item ?? said.from ?? []
    return value('element', after ?? before ?? null)
  }
  return { field: (field: string) => fields[field] ?? field, value, subject, langOf }
}
