import type { Block, Table } from '#platform/docgen/model.ts'
import type { SignatureCheck } from '#platform/signatures/entities.ts'
import { describeSignature } from '#platform/signatures/messages/describe-signature.ts'
import { signatureMessages } from '#platform/signatures/messages/index.ts'
import { formatDate, formatMoment } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { joinParts } from '#shared/punctuation.ts'
import type { RecordedAct, Seat } from '../entities.ts'
import { pathDocumentMessages } from '../messages/index.ts'
import { listEffectiveActs } from '../model.ts'
import type { LoadedPath } from '../read.ts'
import type { Evidence } from './entities.ts'

/**
 * Creates the list of letters and minutes on which acts are based, with name, signature and hash. The hash lets a
 * holder of the file verify it. The public edition does not include the list.
 */
export function evidenceBlocks(
  found: LoadedPath,
  { language, rendition }: { language: Language; rendition: 'full' | 'council' | 'public' },
  nameOf: (seat: Seat, act: RecordedAct) => string,
): Block[] {
  const messages = pathDocumentMessages[language]
  const effectiveIds = new Set(listEffectiveActs(found.acts).map(({ id }) => id))
  const rows = found.acts
    .filter(({ id }) => effectiveIds.has(id))
    .flatMap((act) =>
      (act.evidence ?? []).map(({ name, sha256, signature }) => [
        act.seat ? nameOf(act.seat, act) : '',
        formatDate(act.date, language),
        name,
        formatSignature(signature, language),
        [{ text: sha256, code: true }],
      ]),
    )
  return rendition === 'public' ? [] : buildEvidenceTable(rows, messages.body, language)
}

/**
 * Creates the list of the documents of decisions outside a procedure: on versions that were decided elsewhere, and on the
 * period of a plan. The public edition does not include the list.
 * @param title what the decisions are about, as the title of the first column
 */
export function decisionEvidenceBlocks(
  decisions: readonly { about: string; files: readonly Evidence[] }[],
  title: string,
  { language, rendition }: { language: Language; rendition: 'full' | 'council' | 'public' },
): Block[] {
  const rows = decisions.flatMap(({ about, files }) =>
    files.map(({ name, sha256, signature, uploadedAt }) => [
      about,
      formatMoment(uploadedAt, language),
      name,
      formatSignature(signature, language),
      [{ text: sha256, code: true }],
    ]),
  )
  return rendition === 'public' ? [] : buildEvidenceTable(rows, title, language)
}

function buildEvidenceTable(rows: Table['rows'], subject: string, language: Language): Block[] {
  const messages = pathDocumentMessages[language]
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      caption: messages.evidence,
      columns: [
        { title: subject, width: 1.6 },
        { title: messages.date },
        { title: messages.file },
        { title: signatureMessages[language].title, width: 1.8 },
        { title: messages.hash, width: 2 },
      ],
      rows,
    },
  ]
}

function formatSignature(signature: SignatureCheck | null, language: Language): string {
  const { statement, details } = describeSignature(signature, language)
  return joinParts([statement, ...details], language)
}
