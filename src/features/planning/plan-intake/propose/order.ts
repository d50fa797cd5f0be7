import type { DocumentFaultCode, SourceDocument } from '#platform/intake/contract.ts'
import { DocumentFault } from '#platform/intake/docx/document-issue.ts'
import { readDocx } from '#platform/intake/docx/read-docx.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type SensitiveText, screen } from '#shared/screening.ts'
import type { ProposedField, ProposedOutline } from '../entities.ts'
import type { Frame } from './builder.ts'
import { type KnownRows, knownFrom } from './known-names.ts'
import { languageOf } from './label.ts'
import { matchFields } from './match.ts'
import { propose } from './propose.ts'

/** A document to be made a proposal of, with what of the plan and of the country it is held against. */
export interface ProposalOrder {
  document: { bytes: Uint8Array } | { source: SourceDocument }
  frame: Frame
  /** Absent: the one that most of its small words are of. */
  language?: Language | undefined
  /** The language of who asks: where the words tell none, and of the names that are offered. */
  otherwise: Language
  /** A document of more paragraphs is read and no more: going through it is work of its own. */
  mostAtOnce?: number | undefined
  /** What fields may name, as JSON text (`KnownRows`), for a plan of that body and first day; absent: nothing is looked up. */
  registry?: { known: string; ownerId: Id; begins: LegalDate } | undefined
}

export interface MadeProposal {
  language: Language
  source: SourceDocument
  fields: ProposedField[]
  outline: ProposedOutline
}

/** The words of a document, without a proposal. */
export type ReadWords = Pick<MadeProposal, 'language' | 'source'>

/**
 * What becomes of an order: a proposal, or of a long document its words; or why the document is none that is read here; or what it holds
 * that may never be stored.
 */
export type ProposalAnswer =
  | { made: MadeProposal }
  | { long: ReadWords }
  | { fault: DocumentFaultCode }
  | { sensitive: SensitiveText[] }

/** Of the time that a proposal takes, so much has gone when the fields are held against the registry. */
const shareOfOutline = 0.2

export function makeProposal(
  { document, frame, registry, mostAtOnce, ...order }: ProposalOrder,
  report: (share: number) => void,
): ProposalAnswer {
  try {
    const source = 'bytes' in document ? readDocx(document.bytes) : document.source
    const sensitive = screenDocument(source)
    if (sensitive.length > 0) return { sensitive }
    const language =
      order.language ??
      languageOf(
        source.paragraphs.map(({ text }) => text),
        order.otherwise,
      )
    if (source.paragraphs.length > (mostAtOnce ?? Number.POSITIVE_INFINITY)) return { long: { language, source } }
    const { fields, outline } = propose(source, frame)
    report(shareOfOutline)
    const rows = registry && fields.length > 0 ? (JSON.parse(registry.known) as KnownRows) : undefined
    const matched = matchFields(
      fields,
      rows ? knownFrom(rows, registry!.ownerId, order.otherwise) : {},
      registry?.begins,
      (share) => report(shareOfOutline + share * (1 - shareOfOutline)),
    )
    return { made: { language, source, fields: matched.fields, outline: { ...outline, choices: matched.choices } } }
  } catch (error) {
    if (error instanceof DocumentFault) return { fault: error.code }
    throw error
  }
}

const mostFindings = 50

/** What must never be stored, by the paragraph in which it stands. */
function screenDocument({ paragraphs }: SourceDocument): SensitiveText[] {
  const found: SensitiveText[] = []
  for (const { number, text } of paragraphs) screen(text, ['paragraph', number], found)
  return found.slice(0, mostFindings)
}
