import { z } from 'zod'
import type { PlanSection } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { CommentAnswerKind, CommentField, currentAnswer } from './entities.ts'
import { listStoredComments, type StoredComment } from './queries.ts'
import { findOrganisationCodes, listRounds } from './rounds/queries.ts'

/** A comment in a plan document, with the answer. Without an element it applies to the plan as a whole. */
const CommentRow = z.strictObject({
  /** The name of the round. Absent: outside every round. */
  round: LocalizedText.optional(),
  /** Code of the organisation that made the comment. Absent for a person outside every organisation. */
  organisation: z.string().optional(),
  createdOn: LegalDate,
  element: z.string().optional(),
  field: CommentField.optional(),
  /** The paragraph of the text. */
  block: z.string().optional(),
  language: Language,
  /** The text at the time of the comment. */
  quote: z.string().optional(),
  text: LocalizedText.optional(),
  proposal: z.string().optional(),
  answer: z
    .strictObject({ kind: CommentAnswerKind, reasons: LocalizedText.optional(), answeredOn: LegalDate })
    .optional(),
})
type CommentRow = z.infer<typeof CommentRow>

/**
 * The comments on a plan that the reader of the file may read. They are not frozen: a version records decisions, and
 * frozen rows would disclose the number of comments to every reader. They are not imported, because a file cannot
 * comment in the name of another organisation.
 */
export const commentsSection: PlanSection<CommentRow> = {
  name: 'comments',
  schema: z.array(CommentRow).max(20_000) as z.ZodType<CommentRow[]>,
  frozen: false,
  read: listRows,
}

async function listRows(
  context: TransactionContext,
  planId: Id,
): Promise<{ subjectId: Id; accessId: number; row: CommentRow }[]> {
  const comments = await listStoredComments(context.tx, { planId })
  if (comments.length === 0) return []
  const rounds = new Map((await listRounds(context.tx, { planId })).map((round) => [round.id, round.name]))
  const codes = await findOrganisationCodes(
    context.tx,
    comments.flatMap((comment) => comment.ownerId ?? []),
  )
  return comments.map((comment) => ({
    subjectId: comment.id,
    accessId: comment.accessId,
    row: toRow(comment, rounds.get(comment.roundId ?? ''), codes.get(comment.ownerId ?? '')),
  }))
}

function toRow(
  comment: StoredComment,
  round: LocalizedText | null | undefined,
  organisation: string | null | undefined,
): CommentRow {
  const { place, text, proposal, createdAt } = comment
  const answer = currentAnswer(comment)
  return {
    ...(round && { round }),
    ...(organisation && { organisation }),
    createdOn: createdAt.slice(0, 10),
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
