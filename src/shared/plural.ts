import type { Language } from './language.ts'

const rules = new Map<Language, Intl.PluralRules>()

/**
 * Returns the singular or the plural form for a count, by the plural rules of the language (French uses the singular
 * for 0 and 1.5).
 * @param count the number that the text names, unformatted
 */
export function plural(language: Language, count: number, singular: string, other: string): string {
  let rule = rules.get(language)
  if (!rule) {
    rule = new Intl.PluralRules(language)
    rules.set(language, rule)
  }
  return rule.select(count) === 'one' ? singular : other
}
