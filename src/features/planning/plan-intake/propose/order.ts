import type { DocumentIssueCode, SourceDocument } from '#platform/intake/contract.ts'
import { DocumentReadError } from '#platform/intake/docx/document-issue.ts'
import { parseDocx } from '#platform/intake/docx/read-docx.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type SensitiveText, screen } from '#shared/screening.ts'
import type { ProposedField, ProposedOutline } from '../entities.ts'
import type { Frame } from './builder.ts'
import { type KnownRows, toKnownNames } from './known-names.ts'
import { detectLanguage } from './label.ts'
import { matchFields } from './match.ts'
import { propose } from './propose.ts'

/** A document for a proposal, with the data of the plan and the registry to match it with. */
export interface ProposalOrder {
  document: { bytes: Uint8Array } | { source: SourceDocument }
  frame: Frame
  /** Absent: the language with most function words. */
  language?: Language | undefined
  /** The user's language, used when the text gives no language and for the proposed names. */
  fallbackLanguage: Language
  /** A document with more paragraphs is only read; a job processes it. */
  maxParagraphs?: number | undefined
  /**
   * The names that fields may use, as JSON text (`KnownRows`), for a plan of that organisation and first day; absent:
   * no names are matched.
   */
  registry?: { known: string; ownerId: Id; startsOn: LegalDate } | undefined
}

export interface ProposalResult {
  language: Language
  source: SourceDocument
  fields: ProposedField[]
  outline: ProposedOutline
}

/** The text of a document, without a proposal. */
export type SourceText = Pick<ProposalResult, 'language' | 'source'>

/**
 * The result: a proposal, only the text of a long document, the reason why the document cannot be read, or content that
 * must never be stored.
 */
export type ProposalAnswer =
  | { proposal: ProposalResult }
  | { long: SourceText }
  | { issueCode: DocumentIssueCode }
  | { sensitive: SensitiveText[] }

/** Share of the time used before fields are matched with the registry. */
const outlineShare = 0.2

export function makeProposal(
  { document, frame, registry, maxParagraphs, ...order }: ProposalOrder,
  report: (share: number) => void,
): ProposalAnswer {
  try {
    const source = 'bytes' in document ? parseDocx(document.bytes) : document.source
    const sensitive = screenDocument(source)
    if (sensitive.length > 0) return { sensitive }
    const language =
      order.language ??
      detectLanguage(
        source.paragraphs.map(({ text }) => text),
        order.fallbackLanguage,
      )
    if (source.paragraphs.length > (maxParagraphs ?? Number.POSITIVE_INFINITY)) return { long: { language, source } }
    const { fields, outline } = propose(source, frame)
    report(outlineShare)
    const rows = registry && fields.length > 0 ? (JSON.parse(registry.known) as KnownRows) : undefined
    const matched = matchFields(
      fields,
      rows ? toKnownNames(rows, registry!.ownerId, order.fallbackLanguage) : {},
      registry?.startsOn,
      (share) => report(outlineShare + share * (1 - outlineShare)),
    )
    return { proposal: { language, source, fields: matched.fields, outline: { ...outline, choices: matched.choices } } }
  } catch (error) {
    if (error instanceof DocumentReadError) return { issueCode: error.issue.code }
    throw error
  }
}

const maxSensitiveTexts = 50

/** Returns content that must never be stored, by paragraph. */
function screenDocument({ paragraphs }: SourceDocument): SensitiveText[] {
  const sensitiveTexts: SensitiveText[] = []
  for (const { number, text } of paragraphs) screen(text, ['paragraph', number], sensitiveTexts)
  return sensitiveTexts.slice(0, maxSensitiveTexts)
}
