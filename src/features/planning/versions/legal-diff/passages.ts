import type { ChangedFields } from '#features/planning/plans/model.ts'
import { type Language, languages } from '#shared/language.ts'
import { type Prose, plainText } from '#shared/prose.ts'
import type { PassageChange } from './contract.ts'

/** Maximum length of a passage in characters. A passage is normally a paragraph or a page. */
const maxTextLength = 60_000

interface Localized {
  source: Language
  text: Partial<Record<Language, string | Prose>>
}

const isLocalized = (value: unknown): value is Localized =>
  value instanceof Object && 'source' in value && 'text' in value && 'outdated' in value

const getPassageText = (value: Localized | null, language: Language): string => {
  const content = value?.text[language]
  return (content === undefined ? '' : typeof content === 'string' ? content : plainText(content)).slice(
    0,
    maxTextLength,
  )
}

/**
 * Returns the changed texts before and after, in the requested language or else in their own language. A text nested in
 * another field is named by both field names. `omittedFields`: fields that are not texts.
 */
export function listPassages(
  fields: ChangedFields,
  language: Language,
): { passages: PassageChange[]; omittedFields: ReadonlySet<string> } {
  const passages: PassageChange[] = []
  const omittedFields = new Set<string>()
  for (const [field, [was, is]] of Object.entries(fields)) {
    const some = is ?? was
    if (isLocalized(some)) {
      const passage = diffPassage(field, was as Localized | null, is as Localized | null, language)
      if (passage) passages.push(passage)
    } else omittedFields.add(field)
  }
  return { passages, omittedFields }
}

function diffPassage(
  field: string,
  was: Localized | null,
  is: Localized | null,
  requestedLanguage: Language,
): PassageChange | undefined {
  const differs = languages.filter((language) => getPassageText(was, language) !== getPassageText(is, language))
  if (differs.length === 0) return undefined
  const existingText = is ?? was!
  const isSpoken = [was, is].some((localized) => localized?.text[requestedLanguage] !== undefined)
  const language = isSpoken ? requestedLanguage : existingText.source
  return {
    field,
    before: getPassageText(was, language),
    after: getPassageText(is, language),
    language,
    otherLanguages: differs.filter((differ) => differ !== language),
  }
}
