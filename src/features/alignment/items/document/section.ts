import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { PlanSection } from '#features/planning/plans/index.ts'
import { listIdsOfKey } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { AnswerInput } from '../answers/contract.ts'
import { saveAnswers } from '../answers/save.ts'
import { listAnswerRows, listAskedItems } from './queries.ts'
import { AnswerRow } from './row.ts'

/** Answers are exported and frozen with the answering plan. A version thus contains the plan's answers at that time. */
export const answersSection: PlanSection<AnswerRow> = {
  name: 'answers',
  schema: z.array(AnswerRow) as z.ZodType<AnswerRow[]>,
  frozen: true,
  changesAfterApproval: true,
  read: async (context, planId) =>
    (await listAnswerRows(context.tx, planId)).map(({ itemId, accessId, row }) => ({
      subjectId: itemId,
      accessId,
      row,
    })),
  write: writeAnswerRows,
}

type SectionIssue = Awaited<ReturnType<NonNullable<PlanSection['write']>>>['issues'][number]

/** Saves the answers that differ from the current answers. Answers that the document omits stay unchanged. */
async function writeAnswerRows(
  context: TransactionContext,
  planId: Id,
  rows: AnswerRow[],
  keys: ReadonlyMap<string, Id>,
): Promise<{ issues: SectionIssue[]; changed: number }> {
  const askedItems = await listAskedItems(context.tx, planId)
  const items = new Map(askedItems.map((item) => [`${item.upper_plan_id} ${item.number} ${item.element_id}`, item.id]))
  const upperIds = Map.groupBy(askedItems, ({ code }) => code)
  const findItem = ({ plan: code, version, element }: AnswerRow) => {
    for (const id of new Set(upperIds.get(code)?.map((item) => item.upper_plan_id)))
      for (const elementId of listIdsOfKey({ id, code }, element)) {
        const itemId = items.get(`${id} ${version} ${elementId}`)
        if (itemId) return { itemId, elementId }
      }
    return undefined
  }
  const current = new Map(
    (await listAnswerRows(context.tx, planId)).map((answerRow) => [answerRow.itemId, answerRow.row]),
  )
  const issues: SectionIssue[] = []
  const changed: { index: number; input: AnswerInput }[] = []
  for (const [index, row] of rows.entries()) {
    const { plan, version, element } = row
    const item = findItem(row)
    if (item === undefined)
      issues.push({ pointer: `/${index}`, code: 'NO_RESPONSE_REQUESTED', data: { plan, version, element } })
    const elementIds: Id[] = []
    for (const [place, key] of (row.elements ?? []).entries()) {
      const carrier = keys.get(key)
      if (carrier) elementIds.push(carrier)
      else issues.push(unknownElement(`/${index}/elements/${place}`, key))
    }
    if (item === undefined) continue
    const { itemId, elementId } = item
    const input = { ...row, element: elementId, elements: elementIds.toSorted() }
    const before = current.get(itemId)
    if (before && isDeepStrictEqual(omitEmptyFields(before), omitEmptyFields(input))) continue
    changed.push({ index, input: toAnswerInput(row, itemId, planId, elementIds) })
  }
  if (issues.length > 0 || changed.length === 0) return { issues, changed: 0 }
  const saved = await saveAnswers(
    context,
    changed.map((entry) => entry.input),
  )
  if (saved.ok) return { issues: [], changed: changed.length }
  const { code, data } = saved.error
  const meant = changed.filter(({ input }) => !data || !('itemIds' in data) || data.itemIds.includes(input.itemId))
  return { issues: meant.map(({ index }) => ({ pointer: `/${index}`, code, data: data ?? {} })), changed: 0 }
}

const unknownElement = (pointer: string, code: string): SectionIssue => ({
  pointer,
  code: 'UNKNOWN_CODE',
  data: { code, objectKind: 'element', suggestions: [] },
})

/** A document omits empty values. Absent and empty are equivalent. */
const omitEmptyFields = (row: AnswerRow) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => !(Array.isArray(value) && value.length === 0)))

const toAnswerInput = (row: AnswerRow, itemId: Id, planId: Id, elementIds: Id[]): AnswerInput => ({
  itemId,
  kind: row.kind,
  reasons: row.reasons ?? null,
  elementIds,
  decidingBody: row.decidingBody ?? null,
  signatories: row.signatories ?? [],
  decidedOn: row.decidedOn ?? null,
  marking: row.marking,
  planId,
})
