import { z } from 'zod'
import type { PlanSection } from '#features/planning/plans/index.ts'
import { sameValue } from '#features/planning/plans/model.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { Id } from '#shared/ids.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { CarryOverOutcome } from './contract.ts'
import { isContinued } from './model.ts'
import { findElementCodes, findPlanElements, getCarried, isDecided, type NewCarried, saveCarried } from './queries.ts'

const Code = z.string().trim().min(1).max(80)

/** The outcome of an element of the previous plan, in a plan document. */
export const CarriedOverRow = z.strictObject({
  /** The previous plan, and the key of the element in it. */
  from: z.strictObject({ plan: Code, key: Code }),
  outcome: CarryOverOutcome,
  reason: LocalizedText,
  /** Key of the resulting element of this plan. */
  element: Code.optional(),
})
export type CarriedOverRow = z.infer<typeof CarriedOverRow>

/** The outcomes of the elements of the previous plan. The section is part of the plan document and frozen with it. */
export const carriedOverSection: PlanSection<CarriedOverRow> = {
  name: 'carriedOver',
  schema: z.array(CarriedOverRow).max(20_000) as z.ZodType<CarriedOverRow[]>,
  frozen: true,
  read: listRows,
  write: writeRows,
}

async function listRows(
  context: TransactionContext,
  planId: Id,
): Promise<{ subjectId: Id; accessId: number; row: CarriedOverRow }[]> {
  const carried = await getCarried(context.tx, planId)
  const codes = await findElementCodes(
    context.tx,
    carried.map((carriedRow) => carriedRow.fromId),
  )
  return carried.map(({ id, accessId, fromId, toId, outcome, reason }) => ({
    subjectId: id,
    accessId,
    row: { from: { plan: codes.get(fromId)!, key: fromId }, outcome, reason, ...(toId && { element: toId }) },
  }))
}

type Written = Awaited<ReturnType<NonNullable<PlanSection['write']>>>

/** Writes outcomes that differ. Elements of the previous plan that the document does not name keep their outcome. */
async function writeRows(
  context: TransactionContext,
  planId: Id,
  rows: CarriedOverRow[],
  keys: ReadonlyMap<string, Id>,
): Promise<Written> {
  const written: Written = { issues: [], changed: 0 }
  const now = new Map((await getCarried(context.tx, planId)).map((carriedRow) => [carriedRow.fromId, carriedRow]))
  const known = new Map<string, ReadonlyMap<string, Id> | undefined>()
  for (const [code, group] of Map.groupBy(rows, (row) => row.from.plan))
    known.set(
      code,
      await findPlanElements(
        context.tx,
        planId,
        code,
        group.map((row) => row.from.key),
      ),
    )
  const differing = new Map<Id, NewCarried>()
  const seenIds = new Set<Id>()
  for (const [index, { from, outcome, reason, element }] of rows.entries()) {
    const fromId = known.get(from.plan)?.get(from.key)
    const toId = element === undefined ? null : keys.get(element)
    const addIssue = (at: string, code: string, data: Record<string, unknown>) =>
      written.issues.push({ pointer: `/${index}${at}`, code, data })
    const addReferenceIssue = (at: string, objectKind: 'plan' | 'element', code: string) =>
      addIssue(at, 'UNKNOWN_CODE', { code, objectKind, suggestions: [] })
    if (!known.get(from.plan)) addReferenceIssue('/from/plan', 'plan', from.plan)
    else if (fromId === undefined) addReferenceIssue('/from/key', 'element', from.key)
    else if (toId === undefined) addReferenceIssue('/element', 'element', element!)
    else if (toId !== null && !isContinued(outcome)) addIssue('/element', 'ENDED_ELEMENT_ID', { element })
    else if (seenIds.has(fromId)) addIssue('/from/key', 'DUPLICATE_VALUE', { key: from.key })
    else if (toId !== null && seenIds.has(toId)) addIssue('/element', 'DUPLICATE_VALUE', { key: element })
    else {
      seenIds.add(fromId)
      if (toId !== null) seenIds.add(toId)
      const before = now.get(fromId)
      const same = before && before.outcome === outcome && before.toId === toId && sameValue(before.reason, reason)
      if (!same) differing.set(fromId, { fromId, toId, outcome, reason })
    }
  }
  if (written.issues.length > 0 || differing.size === 0) return written
  const unseen = [...differing.keys()].filter((fromId) => !now.has(fromId))
  if (await withSystemAccess(context, () => isDecided(context.tx, planId, unseen)))
    return { issues: [{ pointer: '', code: 'WOULD_LOSE_ACCESS', data: {} }], changed: 0 }
  await saveCarried(context, planId, [...differing.values()])
  return { issues: [], changed: differing.size }
}
