import { findLanguageParty, type LanguageNotes, toLanguageNotes } from '#features/country/language-regime/index.ts'
import { languageRegimeMessages } from '#features/country/language-regime/messages/index.ts'
import { lawOf } from '#features/country/law/index.ts'
import type { Plan } from '#features/planning/plans/entities.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Language } from '#shared/language.ts'
import {
  isCourtesyTranslation,
  type LanguageRequirement,
  listMissingLanguages,
  requiredLanguages,
} from '#shared/language-regime.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { DocumentLanguages, DocumentOrder, Rendition } from './contract.ts'
import { isOfficialEdition } from './model.ts'

export type LanguageFailure =
  | Failure<'COURTESY_REASON_NEEDED', { languages: Language[] }>
  | Failure<'LANGUAGE_MISSING', { languages: Language[] }>

/** Returns the languages that the law of the plan requires for an edition. */
export async function findDocumentLanguages(
  { tx }: TransactionContext,
  plan: Plan,
  rendition: Rendition,
): Promise<LanguageRequirement> {
  const party = await findLanguageParty(tx, plan.ownerId, plan.areaId)
  const purpose = rendition === 'public' || rendition === 'page' ? 'public_edition' : 'document_to_authority'
  return requiredLanguages(lawOf(plan), purpose, party)
}

/** Returns what the user sees when choosing the language of an edition. */
export const describeDocumentLanguages = (
  requirement: LanguageRequirement,
  plan: Plan,
  rendition: Rendition,
): DocumentLanguages => ({
  regime: requirement.regime && {
    names: requirement.regime.names,
    basis: requirement.regime.basis,
    basisKind: requirement.regime.basisKind,
    isUnverified: requirement.regime.unverified === true,
  },
  required: [...requirement.required],
  allowed: [...requirement.allowed],
  authentic: [...requirement.authentic],
  missing: listMissingLanguages(requirement, plan.languages),
  needsReason: requirement.regime !== null && isOfficialEdition(rendition),
  blocksWhenMissing: requirement.blocksWhenMissing && isOfficialEdition(rendition),
})

/**
 * Checks whether the law permits the edition in this language. A courtesy translation of an official edition needs a
 * reason.
 */
export function checkDocumentLanguage(
  requirement: LanguageRequirement,
  plan: Plan,
  { rendition, language, courtesyReason }: DocumentOrder,
): Result<null, LanguageFailure> {
  if (!isOfficialEdition(rendition)) return succeed(null)
  const missing = listMissingLanguages(requirement, plan.languages)
  if (requirement.blocksWhenMissing && missing.length > 0) return fail('LANGUAGE_MISSING', { languages: missing })
  return isCourtesyTranslation(requirement, language) && courtesyReason === undefined
    ? fail('COURTESY_REASON_NEEDED', { languages: [...requirement.allowed] })
    : succeed(null)
}

/** Returns the notes of an edition. A working copy without a given reason states that a reader asked for it. */
export const toDocumentNotes = (
  requirement: LanguageRequirement,
  plan: Plan,
  { language, courtesyReason }: DocumentOrder,
): LanguageNotes =>
  toLanguageNotes(requirement, language, {
    available: plan.languages,
    reason: courtesyReason ?? languageRegimeMessages[language].reasons.readerRequest,
  })
