import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { ReadSheet } from '#platform/workbook/model.ts'
import { readWorkbook } from '#platform/workbook/read.ts'
import { workbookMediaType, writeWorkbook } from '#platform/workbook/write.ts'
import { type Actor, may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { answeringKinds } from '../answering-kinds.ts'
import { toAnswerError } from '../answers/check-answer.ts'
import type { AnswerInput } from '../answers/contract.ts'
import { toReasons } from '../answers/model.ts'
import { listAnswersById, lockAnswer } from '../answers/queries.ts'
import { saveAnswers } from '../answers/save.ts'
import { readItems, runningPlans, type StoredItem } from '../queries.ts'
import { type AnswerConflictChoice, type AnswerWorkbookPreview, answerWorkbookContract } from './contract.ts'
import { answerBookMessages } from './messages/index.ts'
import { toStatedAnswer } from './model.ts'
import { listOwnElements } from './queries.ts'
import { type AnswerWorkbookMark, parseAnswerWorkbook, type ReadAnswer, readMark } from './read-workbook.ts'
import { writeAnswerWorkbook } from './write-workbook.ts'

const os = implementSlice(answerWorkbookContract)

/** Maximum number of items in a workbook. No organisation receives more. */
const maxItems = 5000

/** Returns the items and answers of an organisation, and the elements of the plans that can carry them out. */
async function loadSources(work: Work, addresseeId: Id) {
  const all = await readItems(work.tx, { addresseeId }, { most: maxItems, skip: 0 })
  // The workbook excludes answers that the organisation itself may not read.
  const items = all.filter((item) => item.state !== 'withheld')
  const running = new Map<string, Id | undefined>()
  for (const kind of new Set(items.map((item) => item.upperPlan.kind)))
    running.set(kind, (await runningPlans(work.tx, [addresseeId], answeringKinds(kind))).get(addresseeId))
  const getHomePlanId = (item: StoredItem): Id | null =>
    item.answer?.planId ?? running.get(item.upperPlan.kind) ?? item.lowerPlanId
  return { addresseeId, items, elements: await listOwnElements(work.tx, addresseeId), homeOf: getHomePlanId }
}

interface Opened {
  sheets: ReadSheet[]
  mark: AnswerWorkbookMark | undefined
  language: Language
}

/** Parses the file, outside of any transaction. */
async function open(
  file: File,
  language: Language,
  refuse: (fault: NonNullable<Awaited<ReturnType<typeof readWorkbook>>['fault']>) => Error,
): Promise<Opened> {
  const { sheets, fault } = await readWorkbook(new Uint8Array(await file.arrayBuffer()))
  if (fault) throw refuse(fault)
  const mark = readMark(sheets)
  return { sheets, mark, language: mark?.language ?? language }
}

async function loadAnswerWorkbook(work: Work, addresseeId: Id, { sheets, mark, language }: Opened) {
  const sources = await loadSources(work, addresseeId)
  const baseIds = [...(mark?.answers.values() ?? [])].filter((id) => id !== null)
  const bases = await listAnswersById(work.tx, addresseeId, baseIds)
  return parseAnswerWorkbook(sheets, mark, language, {
    ...sources,
    bases: new Map(bases.map((basis) => [basis.id, basis])),
  })
}

const toPreview = (
  { answers, faults }: Awaited<ReturnType<typeof loadAnswerWorkbook>>,
  language: Language,
): AnswerWorkbookPreview => ({
  rows: answers.map(({ row, item, outcome, said }) => ({
    itemId: item.id,
    row,
    outcome,
    upperPlan: item.upperPlan,
    element: item.element,
    given: item.answer && {
      kind: item.answer.kind,
      reasons: toStatedAnswer(item.answer, language).reasons,
      answerId: item.answer.id,
      by: item.answer.answeredBy,
      at: item.answer.answeredAt,
    },
    said: said && { kind: said.kind, reasons: said.reasons },
  })),
  faults,
})

/** Returns the chosen side of a conflict, if the user resolved it on the basis of the current answer. */
const findChoice = (
  { item }: ReadAnswer,
  settled: readonly AnswerConflictChoice[],
): AnswerConflictChoice['take'] | undefined =>
  settled.find((entry) => entry.itemId === item.id && entry.answerId === item.answer?.id)?.take

const toAnswerInput = ({ item, said }: ReadAnswer, language: Language): AnswerInput => ({
  itemId: item.id,
  kind: said!.kind,
  reasons: toReasons(said!.reasons, language, item.answer?.reasons ?? null),
  elementIds: [...said!.elementIds],
  decidingBody: said!.decidingBody || null,
  signatories: [...said!.signatories],
  decidedOn: said!.decidedOn,
  marking: said!.marking,
})

const mayAnswer = (actor: Actor, id: Id) => may(actor, 'answer.write', id)

export const answerWorkbookRoutes = os.router({
  exportAnswers: os.exportAnswers.handler(async ({ input, context, errors }) => {
    const { addresseeId, language } = input
    if (!mayAnswer(context.actor, addresseeId)) throw errors.NOT_ADDRESSED()
    const book = await context.transact('read', async (work) => {
      const { items, ...sources } = await loadSources(work, addresseeId)
      const storedItems = items.filter((item) => item.withdrawnAt === null)
      return { ...sources, items: storedItems, language, now: work.now }
    })
    const name = `${answerBookMessages[language].file}-${book.now.slice(0, 10)}.xlsx`
    return new File([await writeWorkbook(writeAnswerWorkbook(book))], name, { type: workbookMediaType })
  }),

  previewAnswerImport: os.previewAnswerImport.handler(async ({ input, context, errors }) => {
    const { addresseeId, file, language } = input
    if (!mayAnswer(context.actor, addresseeId)) throw errors.NOT_ADDRESSED()
    const opened = await open(file, language, (fault) => errors.WORKBOOK_NOT_READ({ data: { fault } }))
    return context.transact('read', async (work) =>
      toPreview(await loadAnswerWorkbook(work, addresseeId, opened), opened.language),
    )
  }),

  importAnswers: os.importAnswers.handler(async ({ input, context, errors }) => {
    const { addresseeId, file, language, settled } = input
    if (!mayAnswer(context.actor, addresseeId)) throw errors.NOT_ADDRESSED()
    const opened = await open(file, language, (fault) => errors.WORKBOOK_NOT_READ({ data: { fault } }))
    return context.transact('write', async (work) => {
      // The lock prevents other answers for this organisation between read and write.
      await lockAnswer(work.tx, addresseeId)
      const read = await loadAnswerWorkbook(work, addresseeId, opened)
      const conflicts = read.answers.filter((answer) => answer.outcome === 'conflict')
      if (read.faults.length > 0 || conflicts.some((conflict) => findChoice(conflict, settled) === undefined))
        throw errors.WORKBOOK_REJECTED({ data: toPreview(read, opened.language) })
      const answers = read.answers
        .filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
        .concat(conflicts.filter((conflict) => findChoice(conflict, settled) === 'workbook'))
        .map((answer) => toAnswerInput(answer, opened.language))
      work.note({
        subjectKind: 'organisation',
        subjectId: addresseeId,
        organisationId: addresseeId,
        payload: { file: file.name, answers },
      })
      if (answers.length === 0) return { answered: 0 }
      const saved = await saveAnswers(work, answers)
      if (!Array.isArray(saved)) throw toAnswerError(saved, errors)
      return { answered: saved.length }
    })
  }),
})
