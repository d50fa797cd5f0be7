import type { Block, Entry, PrintedDocument } from '#platform/docgen/model.ts'
import type { Language } from '#shared/language.ts'
import { isCourtesyTranslation, type LanguageRequirement, listMissingLanguages } from '#shared/language-regime.ts'
import { loadName } from '#shared/localized-text.ts'
import { colon } from '#shared/punctuation.ts'
import { languageRegimeMessages } from './messages/index.ts'

/** The notes about the language of a document. */
export interface LanguageNotes {
  /** Label of a courtesy translation, for every page. Null for a text that is not a translation of that kind. */
  courtesyLabel: string | null
  /** Facts for the cover: the authentic text. */
  facts: readonly Entry[]
  /** The reason of a courtesy translation, where a document has no room for blocks. */
  courtesyFacts: readonly Entry[]
  /** Blocks for the beginning of the text: the reason of the translation, and the missing languages. */
  blocks: readonly Block[]
}

const noNotes: LanguageNotes = { courtesyLabel: null, facts: [], courtesyFacts: [], blocks: [] }

/** Returns names of languages in a language, as a list in a sentence. */
export function joinLanguages(languages: readonly Language[], language: Language): string {
  const names = new Intl.DisplayNames(language, { type: 'language' })
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(
    languages.map((value) => names.of(value) ?? value),
  )
}

/**
 * Returns the notes of a document in a language. Without a regime there are none.
 * @param available languages in which the text exists
 * @param reason why a courtesy translation is made; required for a language that the regime forbids
 */
export function toLanguageNotes(
  requirement: LanguageRequirement,
  language: Language,
  { available, reason }: { available: readonly Language[]; reason: string },
): LanguageNotes {
  const { regime } = requirement
  if (!regime) return noNotes
  const messages = languageRegimeMessages[language]
  const authentic = requirement.authentic.filter((value) => available.includes(value))
  const missing = listMissingLanguages(requirement, available)
  const isCourtesy = isCourtesyTranslation(requirement, language)
  const authenticText =
    authentic.length > 0
      ? joinLanguages(authentic, language)
      : messages.noAuthenticText(joinLanguages(requirement.authentic, language))
  const basis = `${loadName(regime.names, language)}${colon(language)}${loadName(regime.basis, language)}`
  return {
    courtesyLabel: isCourtesy ? messages.courtesyTranslation : null,
    facts: [{ label: messages.authenticText, text: authenticText }],
    courtesyFacts: isCourtesy ? [{ label: messages.courtesyTranslation, text: reason }] : [],
    blocks: [
      ...(isCourtesy
        ? [
            {
              kind: 'callout' as const,
              tone: 'attention' as const,
              title: messages.courtesyTranslation,
              paragraphs: [
                messages.onlyInformation,
                messages.reason(reason),
                `${messages.authenticText}${colon(language)}${authenticText}`,
              ],
            },
          ]
        : []),
      ...(missing.length > 0
        ? [
            {
              kind: 'callout' as const,
              tone: 'attention' as const,
              title: messages.missingLanguages(joinLanguages(missing, language)),
              paragraphs: [basis],
            },
          ]
        : []),
    ],
  }
}

/** Adds the notes to a document. A single sheet has no room for blocks, so that the reason is a fact at the head. */
export function addLanguageNotes(document: PrintedDocument, notes: LanguageNotes): PrintedDocument {
  const { courtesyLabel, facts, blocks, courtesyFacts } = notes
  return {
    ...document,
    ...(courtesyLabel && { courtesyTranslation: courtesyLabel }),
    cover: {
      ...document.cover,
      facts: [...(document.cover.facts ?? []), ...facts, ...(document.sheet ? courtesyFacts : [])],
    },
    blocks: document.sheet ? document.blocks : [...blocks, ...document.blocks],
  }
}
