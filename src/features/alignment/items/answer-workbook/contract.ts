import { z } from 'zod'
import { WorkbookInput, workbookError } from '#platform/workbook/contract.ts'
import { makeCellIssueSchema } from '#platform/workbook/table/contract.ts'
import { AnswerKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { procedure } from '#shared/procedure.ts'
import { ElementName, PlanName } from '../entities.ts'
import { answerErrors, notAddressed, notFound } from '../errors.ts'

/** Issues of a workbook of answers, in addition to those of any table. */
export const answerWorkbookIssueCodes = [
  'OTHER_ORGANISATION',
  'ITEM_UNKNOWN',
  'ITEM_WITHDRAWN',
  'KIND_MISSING',
  'REASONS_REQUIRED',
  'ELEMENTS_NOT_ALLOWED',
  'ELEMENT_UNKNOWN',
] as const
export const AnswerWorkbookIssue = makeCellIssueSchema(answerWorkbookIssueCodes)
export type AnswerWorkbookIssue = z.infer<typeof AnswerWorkbookIssue>

/**
 * Effect of a row. `conflict`: the answer changed since the export. `unchanged`: the workbook matches the current
 * answer, or has no change. `open`: still no answer.
 */
export const answerOutcomes = ['new', 'changed', 'conflict', 'unchanged', 'open'] as const
export const AnswerOutcome = z.enum(answerOutcomes)
export type AnswerOutcome = z.infer<typeof AnswerOutcome>

const AnswerContent = z.strictObject({ kind: AnswerKind, reasons: z.string() })

export const AnswerWorkbookRow = z.strictObject({
  itemId: Id,
  /** Row number in the workbook. */
  row: z.number().int(),
  outcome: AnswerOutcome,
  upperPlan: PlanName,
  element: ElementName,
  /** The current answer. */
  currentAnswer: AnswerContent.extend({
    answerId: Id,
    answeredBy: z.string().nullable(),
    answeredAt: z.iso.datetime(),
  }).nullable(),
  /** The answer in the workbook. */
  workbookAnswer: AnswerContent.nullable(),
})
export type AnswerWorkbookRow = z.infer<typeof AnswerWorkbookRow>

/** Preview of a workbook. No row is imported while there is an issue. */
export const AnswerWorkbookPreview = z.strictObject({
  rows: z.array(AnswerWorkbookRow),
  issues: z.array(AnswerWorkbookIssue),
})
export type AnswerWorkbookPreview = z.infer<typeof AnswerWorkbookPreview>

/** The resolution of a conflict, by a user who has seen both answers. */
export const AnswerConflictChoice = z.strictObject({ itemId: Id, answerId: Id, choice: z.enum(['given', 'workbook']) })
export type AnswerConflictChoice = z.infer<typeof AnswerConflictChoice>

const tags = ['Answers']
const AnswerWorkbookInput = WorkbookInput.extend({ addresseeId: Id })

export const answerWorkbookContract = {
  exportAnswers: procedure
    .meta({ permission: 'answer.write', effect: 'outside' })
    .route({
      method: 'GET',
      path: '/organisations/{addresseeId}/answers-workbook',
      summary: 'Export items and answers as a workbook',
      description:
        'Returns an XLSX file with the items that your organisation is asked to answer, to fill in and import.',
      tags,
    })
    .input(z.strictObject({ addresseeId: Id, language: Language.default('en') }))
    .output(z.instanceof(File))
    .errors(notAddressed),

  previewAnswerImport: procedure
    .meta({ permission: 'answer.write', effect: 'outside' })
    .route({
      method: 'POST',
      path: '/organisations/{addresseeId}/answers-import/preview',
      summary: 'Preview an import of answers',
      description: 'Multipart form with `file`. Returns the changes and the errors; nothing is stored.',
      tags,
    })
    .input(AnswerWorkbookInput)
    .output(AnswerWorkbookPreview)
    .errors({ ...notAddressed, ...workbookError }),

  importAnswers: procedure
    .meta({ permission: 'answer.write', effect: 'outside' })
    .route({
      method: 'POST',
      path: '/organisations/{addresseeId}/answers-import',
      summary: 'Import answers from a workbook',
      description: 'Stores all answers or none: an error or an open conflict rejects the whole file.',
      tags,
    })
    .input(AnswerWorkbookInput.extend({ conflictChoices: z.array(AnswerConflictChoice).max(5000).default([]) }))
    .output(z.strictObject({ answered: z.number().int() }))
    .errors({
      ...notFound,
      ...notAddressed,
      ...workbookError,
      ...answerErrors,
      /** An issue, or an unresolved conflict. The data may have changed since the preview. */
      WORKBOOK_REJECTED: { status: 422, data: AnswerWorkbookPreview },
    }),
}
