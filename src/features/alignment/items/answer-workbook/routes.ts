import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { workbookMediaType, writeWorkbook } from '#platform/workbook/write.ts'
import { type Actor, may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { AnswerInput } from '../answers/contract.ts'
import { toReasons } from '../answers/model.ts'
import { lockAnswer } from '../answers/queries.ts'
import { saveAnswers } from '../answers/save.ts'
import { type AnswerConflictChoice, type AnswerWorkbookPreview, answerWorkbookContract } from './contract.ts'
import { loadAnswerWorkbook, loadSources, openAnswerWorkbook } from './load-workbook.ts'
import { answerWorkbookMessages } from './messages/index.ts'
import { toStatedAnswer } from './model.ts'
import type { ReadAnswer } from './read-workbook.ts'
import { writeAnswerWorkbook } from './write-workbook.ts'

const os = implementSlice(answerWorkbookContract)

const toPreview = (
  { answers, issues }: Awaited<ReturnType<typeof loadAnswerWorkbook>>,
  language: Language,
): AnswerWorkbookPreview => ({
  rows: answers.map(({ row, item, outcome, workbookAnswer }) => ({
    itemId: item.id,
    row,
    outcome,
    upperPlan: item.upperPlan,
    element: item.element,
    currentAnswer: item.answer && {
      kind: item.answer.kind,
      reasons: toStatedAnswer(item.answer, language).reasons,
      answerId: item.answer.id,
      answeredBy: item.answer.answeredBy,
      answeredAt: item.answer.answeredAt,
    },
    workbookAnswer: workbookAnswer && { kind: workbookAnswer.kind, reasons: workbookAnswer.reasons },
  })),
  issues,
})

/** Returns the chosen side of a conflict, if the user resolved it on the basis of the current answer. */
const findChoice = (
  { item }: ReadAnswer,
  settled: readonly AnswerConflictChoice[],
): AnswerConflictChoice['choice'] | undefined =>
  settled.find((entry) => entry.itemId === item.id && entry.answerId === item.answer?.id)?.choice

const toAnswerInput = ({ item, workbookAnswer }: ReadAnswer, language: Language): AnswerInput => ({
  itemId: item.id,
  kind: workbookAnswer!.kind,
  reasons: toReasons(workbookAnswer!.reasons, language, item.answer?.reasons ?? null),
  elementIds: [...workbookAnswer!.elementIds],
  decidingBody: workbookAnswer!.decidingBody || null,
  signatories: [...workbookAnswer!.signatories],
  decidedOn: workbookAnswer!.decidedOn,
  marking: workbookAnswer!.marking,
})

const mayAnswer = (actor: Actor, id: Id) => may(actor, 'answer.write', id)

/** The items of a workbook have the same addressee, so the procedure does not declare this error. */
const undeclaredErrors = { SEVERAL_ORGANISATIONS: () => new Error('These items have one addressee.') }

export const answerWorkbookRoutes = os.router({
  exportAnswers: os.exportAnswers.handler(async ({ input, context, errors }) => {
    const { addresseeId, language } = input
    if (!mayAnswer(context.actor, addresseeId)) throw errors.NOT_ADDRESSED()
    const book = await context.transact('read', async (transaction) => {
      const { items, ...sources } = await loadSources(transaction, addresseeId)
      const storedItems = items.filter((item) => item.withdrawnAt === null)
      return { ...sources, items: storedItems, language, now: transaction.now }
    })
    const name = `${answerWorkbookMessages[language].file}-${book.now.slice(0, 10)}.xlsx`
    return new File([await writeWorkbook(writeAnswerWorkbook(book))], name, { type: workbookMediaType })
  }),

  previewAnswerImport: os.previewAnswerImport.handler(async ({ input, context, errors }) => {
    const { addresseeId, file, language } = input
    if (!mayAnswer(context.actor, addresseeId)) throw errors.NOT_ADDRESSED()
    const opened = valueOrThrow(await openAnswerWorkbook(file, language), errors)
    return context.transact('read', async (transaction) =>
      toPreview(await loadAnswerWorkbook(transaction, addresseeId, opened), opened.language),
    )
  }),

  importAnswers: os.importAnswers.handler(async ({ input, context, errors }) => {
    const { addresseeId, file, language, conflictChoices } = input
    if (!mayAnswer(context.actor, addresseeId)) throw errors.NOT_ADDRESSED()
    const opened = valueOrThrow(await openAnswerWorkbook(file, language), errors)
    return context.transact('write', async (transaction) => {
      // The lock prevents other answers for this organisation between read and write.
      await lockAnswer(transaction.tx, addresseeId)
      const read = await loadAnswerWorkbook(transaction, addresseeId, opened)
      const conflicts = read.answers.filter((answer) => answer.outcome === 'conflict')
      if (read.issues.length > 0 || conflicts.some((conflict) => findChoice(conflict, conflictChoices) === undefined))
        throw errors.WORKBOOK_REJECTED({ data: toPreview(read, opened.language) })
      const answers = read.answers
        .filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
        .concat(conflicts.filter((conflict) => findChoice(conflict, conflictChoices) === 'workbook'))
        .map((answer) => toAnswerInput(answer, opened.language))
      transaction.audit({
        subjectKind: 'organisation',
        subjectId: addresseeId,
        organisationId: addresseeId,
        // The answers are announced to their readers, not to the readers of the organisation.
        announcedTo: null,
        payload: { file: file.name, answers },
      })
      if (answers.length === 0) return { answered: 0 }
      const saved = await saveAnswers(transaction, answers)
      return { answered: valueOrThrow(saved, { ...errors, ...undeclaredErrors }).length }
    })
  }),
})
