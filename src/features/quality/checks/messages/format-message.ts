import { findLevelTextNames } from '#shared/country-vocabulary.ts'
import { formatDate, formatNumber } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { isLanguage } from '#shared/language-list.ts'
import type { Names } from '#shared/localized-text.ts'
import { loadName } from '#shared/read-text.ts'
import type { CheckResult } from '../entities.ts'
import { checkMessages } from './index.ts'
import { ruleMessages } from './rules/index.ts'
import type { MessageFormat, MessageValues } from './rules/rule-messages.ts'

/** The data that the message of a result needs. */
interface ResultToFormat {
  /** The number by which the country binds the rule. */
  rule: string
  /** Id of the rule: key of its messages. */
  fixCode: string
  messageCode: string
  data: Readonly<Record<string, unknown>>
}

type RuleTexts = Readonly<Record<string, Readonly<Record<string, MessageFormat | string>>>>

/** Returns the message of a result, as a sentence in the reader's language. */
export function formatCheckMessage(result: ResultToFormat, language: Language): string {
  const { rule, fixCode, messageCode, data } = result
  const values = toMessageValues(data, language)
  if (messageCode === 'missing_sections') return checkMessages[language].missingSections(values)
  const texts: RuleTexts = ruleMessages[language]
  const format = texts[fixCode]?.[messageCode]
  return typeof format === 'function' ? format(values) : `${rule}: ${messageCode}`
}

/** Returns the description of the fix of a rule, in the reader's language. Empty for an unknown rule. */
export function describeFix(ruleId: string, language: Language): string {
  const texts: Readonly<Record<string, { readonly fix: string }>> = ruleMessages[language]
  return texts[ruleId]?.fix ?? ''
}

/** Returns the name of a rule: the number, and whether it is a rule of law or of method. */
export const describeRuleName = (rule: string, language: Language): string => {
  const { rule: ofLaw, methodRule } = checkMessages[language]
  return `${rule.startsWith('M') ? methodRule : ofLaw} ${Number(rule.slice(1))}`
}

/** Returns the basis of a rule as cited, with the kind of basis, so that practice and method are not taken for law. */
export const describeBasis = (
  { basis, basisKind }: Pick<CheckResult, 'basis' | 'basisKind'>,
  language: Language,
): string => {
  const text = loadName(basis, language)
  const kind = basisKind && checkMessages[language].basisKinds[basisKind]
  return kind && kind !== text ? `${text} (${kind})` : text
}

const days = ['date', 'bound']

function toMessageValues(data: ResultToFormat['data'], language: Language): MessageValues {
  const { sections, chain } = checkMessages[language]
  const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = { sections, chain }
  const tongues = new Intl.DisplayNames(language, { type: 'language' })
  const getName = (key: string, code: string): string =>
    (key === 'levels' && loadName(findLevelTextNames(code) ?? {}, language)) ||
    (codes[key]?.[code] ?? (isLanguage(code) ? (tongues.of(code) ?? code) : code))
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      if (typeof value === 'number') return [key, formatNumber(value, language, 2)]
      if (typeof value === 'string') return [key, days.includes(key) ? formatDate(value, language) : value]
      if (!Array.isArray(value)) return [key, loadName((value ?? {}) as Names, language)]
      return [
        key,
        value
          .map((entry: string | Names) => (typeof entry === 'string' ? getName(key, entry) : loadName(entry, language)))
          .join(', '),
      ]
    }),
  )
}
