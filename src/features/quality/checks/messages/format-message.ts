import { formatDate, formatNumber } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { isLanguage } from '#shared/language-list.ts'
import type { Names } from '#shared/localized-text.ts'
import { readName } from '#shared/read-text.ts'
import type { ResultMessages } from './en.ts'
import { checkMessages } from './index.ts'

/** The data that the message of a result needs. */
interface Sayable {
  rule: string
  messageCode: string
  data: Readonly<Record<string, unknown>>
}

type Say = (words: ResultMessages) => string

/** Whether these are the messages of a general rule, which has a name, and not of a rule with a number. */
const isGeneral = (rule: string): boolean => !/^[RM]\d+$/.test(rule)

/** Returns the message of a result, as a sentence in the reader's language. */
export function formatCheckMessage({ rule, messageCode, data }: Sayable, language: Language): string {
  const all = checkMessages[language].resultMessages
  const messageTexts = toMessageTexts(data, language)
  if (messageCode === 'missing_sections') return all.missing_sections(messageTexts)
  const groups = Object.entries(all) as [string, Record<string, Say>][]
  // A general rule has a number of the country, so the message code identifies the rule.
  const ofRule = (groups.find(([key]) => key === rule) ??
    groups.find(([key, its]) => isGeneral(key) && messageCode in its))?.[1]
  return ofRule?.[messageCode]?.(messageTexts) ?? `${rule}: ${messageCode}`
}

/**
 * Returns the description of the fix, in the reader's language.
 *
 * @param rule a number of the core, or the name of a general rule
 */
export const describeFix = (rule: string, language: Language): string =>
  Object.entries(checkMessages[language].fixes).find(([key]) => key === rule)?.[1] ?? ''

/** Returns the name of a rule: the number, and whether it is a rule of law or of method. */
export const describeRuleName = (rule: string, language: Language): string => {
  const { rule: ofLaw, methodRule } = checkMessages[language]
  return `${rule.startsWith('M') ? methodRule : ofLaw} ${Number(rule.slice(1))}`
}

const days = ['date', 'bound']

function toMessageTexts(data: Sayable['data'], language: Language): ResultMessages {
  const { levels, sections, chain } = checkMessages[language]
  const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = { levels, sections, chain }
  const tongues = new Intl.DisplayNames(language, { type: 'language' })
  const getName = (key: string, code: string): string =>
    codes[key]?.[code] ?? (isLanguage(code) ? (tongues.of(code) ?? code) : code)
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      if (typeof value === 'number') return [key, formatNumber(value, language, 2)]
      if (typeof value === 'string') return [key, days.includes(key) ? formatDate(value, language) : value]
      if (!Array.isArray(value)) return [key, readName((value ?? {}) as Names, language)]
      return [
        key,
        value
          .map((entry: string | Names) => (typeof entry === 'string' ? getName(key, entry) : readName(entry, language)))
          .join(', '),
      ]
    }),
  )
}
