import { z } from 'zod'
import type { PlanSection } from '#features/planning/plan-document/section.ts'
import type { Work } from '#platform/context.ts'
import { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { currentAnswer, RemarkAnswerKind, WordField } from './entities.ts'
import { readRemarks, type StoredRemark } from './queries.ts'
import { codesOfOrganisations, readRounds } from './rounds/queries.ts'

/** A remark in a plan document, with what was done with it. Without an element it is on the plan as a whole. */
const RemarkRow = z.strictObject({
  /** What the round is called; absent: outside every round. */
  round: LocalizedText.optional(),
  /** Code of the body that remarks; absent for a person outside every organisation. */
  by: z.string().optional(),
  madeOn: LegalDate,
  element: z.string().optional(),
  field: WordField.optional(),
  /** The paragraph of the text. */
  block: z.string().optional(),
  language: Language,
  /** The words as they were. */
  quote: z.string().optional(),
  text: LocalizedText.optional(),
  proposal: z.string().optional(),
  answer: z
    .strictObject({ kind: RemarkAnswerKind, reasons: LocalizedText.optional(), answeredOn: LegalDate })
    .optional(),
})
type RemarkRow = z.infer<typeof RemarkRow>

/**
 * What was remarked on a plan, as far as the reader of the file may read it. Not frozen: a version says what was decided, and
 * shows every reader that a row stands there, so it would tell how many remarks there were. Not written by an import: a file
 * does not remark in the name of another body.
 */
export const remarksSection: PlanSection<RemarkRow> = {
  name: 'remarks',
  schema: z.array(RemarkRow).max(20_000) as z.ZodType<RemarkRow[]>,
  frozen: false,
  read: readRows,
}

async function readRows(work: Work, planId: Id): Promise<{ subjectId: Id; accessId: number; row: RemarkRow }[]> {
  const remarks = await readRemarks(work.tx, { planId })
  if (remarks.length === 0) return []
  const rounds = new Map((await readRounds(work.tx, { planId })).map((one) => [one.id, one.name]))
  const codes = await codesOfOrganisations(
    work.tx,
    remarks.flatMap((one) => one.ownerId ?? []),
  )
  return remarks.map((remark) => ({
    subjectId: remark.id,
    accessId: remark.accessId,
    row: rowOf(remark, rounds.get(remark.roundId ?? ''), codes.get(remark.ownerId ?? '')),
  }))
}

function rowOf(
  remark: StoredRemark,
  round: LocalizedText | null | undefined,
  by: string | null | undefined,
): RemarkRow {
  const { place, text, proposal, madeAt } = remark
  const answer = currentAnswer(remark)
  return {
    ...(round && { round }),
    ...(by && { by }),
    madeOn: madeAt.slice(0, 10),
    ...(place.elementId && { element: place.elementId }),
    ...(place.field && { field: place.field }),
    ...(place.blockId && { block: place.blockId }),
    language: place.language,
    ...(place.quote !== null && { quote: place.quote }),
    ...(text && { text }),
    ...(proposal !== null && { proposal }),
    ...(answer && {
      answer: {
        kind: answer.kind,
        ...(answer.reasons && { reasons: answer.reasons }),
        answeredOn: answer.answeredAt.slice(0, 10),
      },
    }),
  }
}
