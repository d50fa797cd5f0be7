import { findLanguageParty, type LanguageNotes, toLanguageNotes } from '#features/country/language-regime/index.ts'
import { languageRegimeMessages } from '#features/country/language-regime/messages/index.ts'
import { currentLaw } from '#features/country/law/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { requiredLanguages } from '#shared/language-regime.ts'

/**
 * Returns the notes of a printed agenda or minutes. In a language that the law does not allow to the deciding body, the
 * print is a courtesy translation for the reader.
 */
export async function loadMeetingNotes(
  { tx }: TransactionContext,
  bodyId: Id,
  language: Language,
): Promise<LanguageNotes> {
  const requirement = requiredLanguages(currentLaw(), 'document_to_authority', await findLanguageParty(tx, bodyId))
  // The agenda exists in every language, so that no language is missing.
  const available = requirement.allowed
  return toLanguageNotes(requirement, language, {
    available,
    reason: languageRegimeMessages[language].reasons.readerRequest,
  })
}
