import type { TransactionContext } from '#platform/context.ts'
import { type WorkbookNotRead, workbookNotRead } from '#platform/workbook/contract.ts'
import type { ReadSheet } from '#platform/workbook/model.ts'
import { loadWorkbook } from '#platform/workbook/read.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type Result, succeed } from '#shared/result.ts'
import { answeringKinds } from '../answering-kinds.ts'
import { listAnswersById } from '../answers/queries.ts'
import { listItems, runningPlans, type StoredItem } from '../queries.ts'
import { listOwnElements } from './queries.ts'
import { type AnswerWorkbookMark, findMark, parseAnswerWorkbook } from './read-workbook.ts'

/** Maximum number of items in a workbook. No organisation receives more. */
const maxItems = 5000

/** Returns the items and answers of an organisation, and the elements of the plans that can carry them out. */
export async function loadSources(context: TransactionContext, addresseeId: Id) {
  const all = await listItems(context.tx, { addresseeId }, { limit: maxItems, skip: 0 })
  // The workbook excludes answers that the organisation itself may not read.
  const items = all.filter((item) => item.state !== 'withheld')
  const running = new Map<string, Id | undefined>()
  for (const kind of new Set(items.map((item) => item.upperPlan.kind))) {
    const plans = await runningPlans(context.tx, [addresseeId], await answeringKinds(context.tx, kind))
    running.set(kind, plans.get(addresseeId))
  }
  const getHomePlanId = (item: StoredItem): Id | null =>
    item.answer?.planId ?? running.get(item.upperPlan.kind) ?? item.lowerPlanId
  return { addresseeId, items, elements: await listOwnElements(context.tx, addresseeId), getHomePlanId }
}

interface OpenedWorkbook {
  sheets: ReadSheet[]
  mark: AnswerWorkbookMark | undefined
  language: Language
}

/** Parses the file, outside of any transaction. */
export async function openAnswerWorkbook(
  file: File,
  language: Language,
): Promise<Result<OpenedWorkbook, WorkbookNotRead>> {
  const { sheets, issue } = await loadWorkbook(new Uint8Array(await file.arrayBuffer()))
  if (issue) return workbookNotRead(issue)
  const mark = findMark(sheets)
  return succeed({ sheets, mark, language: mark?.language ?? language })
}

export async function loadAnswerWorkbook(
  context: TransactionContext,
  addresseeId: Id,
  { sheets, mark, language }: OpenedWorkbook,
) {
  const sources = await loadSources(context, addresseeId)
  const baseIds = [...(mark?.answers.values() ?? [])].filter((id) => id !== null)
  const bases = await listAnswersById(context.tx, addresseeId, baseIds)
  return parseAnswerWorkbook(sheets, mark, language, {
    ...sources,
    baseAnswers: new Map(bases.map((basis) => [basis.id, basis])),
  })
}
