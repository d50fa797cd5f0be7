import { type Language, languages } from '#shared/language.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'

/**
 * Returns the language of an option.
 *
 * @throws CommandEnded for wrong usage: unknown language
 */
export function parseLanguage(code: string): Language {
  const language = languages.find((value) => value === code)
  if (!language)
    throw new CommandEnded(
      exitCodes.usage,
      'LANGUAGE_UNKNOWN',
      `Unknown language. Available languages: ${languages.join(', ')}.`,
    )
  return language
}
