import { z } from 'zod'
import type { PlanSection } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { fromRows } from './codes/incoming-rows.ts'
import { findIdsByCode, loadCodes } from './codes/queries.ts'
import { type CurrentRows, type Ids, toRows } from './codes/rows.ts'
import { PriorityRow } from './codes/shape.ts'
import { findDecisionLimits } from './decision/queries.ts'
import * as queries from './queries.ts'

export { PriorityRow }

/** The weighed phenomena, ratings and decision. The section is part of the plan document and frozen with it. */
export const prioritiesSection: PlanSection<PriorityRow> = {
  name: 'priorities',
  schema: z.array(PriorityRow).max(500) as z.ZodType<PriorityRow[]>,
  names: async (_work, rows) => criterionNames(rows),
  frozen: true,
  read: listRows,
  write: writeRows,
}

const criterionNames = (rows: readonly PriorityRow[]): Record<string, Names> =>
  Object.fromEntries(
    rows.flatMap((row) => (row.kind === 'criteria' ? row.criteria.map(({ code, names }) => [code, names]) : [])),
  )

/** Returns all current priority data of a plan. */
async function loadPriorityData(context: TransactionContext, planId: Id): Promise<CurrentRows> {
  const [decision] = await queries.loadDecisions(context.tx, planId)
  return {
    criteria: await queries.findCriteria(context.tx, planId),
    phenomena: await queries.getPhenomena(context.tx, planId),
    ratings: await queries.listRatings(context.tx, planId),
    expectations: await queries.listExpectations(context.tx, planId),
    decision: decision?.supersededAt === null ? decision : undefined,
  }
}

async function listRows(
  context: TransactionContext,
  planId: Id,
): Promise<{ subjectId: Id; accessId: number; row: PriorityRow }[]> {
  const priorityData = await loadPriorityData(context, planId)
  if (!priorityData.criteria && !priorityData.decision && priorityData.expectations.length === 0) return []
  return toRows(priorityData, await loadCodes(context.tx, priorityData))
}

type Written = Awaited<ReturnType<NonNullable<PlanSection['write']>>>

const emptyRows: CurrentRows = {
  criteria: undefined,
  phenomena: [],
  ratings: [],
  expectations: [],
  decision: undefined,
}

/** Writes rows that differ from the current data. Data that the document does not name is unchanged. */
async function writeRows(context: TransactionContext, planId: Id, rows: PriorityRow[]): Promise<Written> {
  if (rows.length === 0) return { issues: [], changed: 0 }
  const ids: Ids = await findIdsByCode(context.tx, rows)
  // Most sections are imported with a new plan, which has no data to compare or supersede.
  const isNew = !(await queries.hasContent(context.tx, planId))
  const { issues, incomingRows } = fromRows(rows, ids, isNew ? emptyRows : await loadPriorityData(context, planId))
  const isFuture = ({ decidedOn }: { decidedOn: string }) =>
    decidedOn > context.today && context.actor.kind !== 'system'
  if (incomingRows.content.decisions.some(isFuture)) {
    const index = rows.findIndex(({ kind }) => kind === 'decision')
    issues.push({ pointer: `/${index}/date`, code: 'DATE_IN_FUTURE', data: {} })
  }
  if (incomingRows.content.decisions.length > 0 && context.actor.kind !== 'system') {
    const { mayDecide, firstDay } = await findDecisionLimits(context.tx, planId)
    const isEarly = incomingRows.content.decisions.some(({ decidedOn }) => firstDay !== null && decidedOn < firstDay)
    const pointer = `/${rows.findIndex(({ kind }) => kind === 'decision')}/date`
    if (!mayDecide) issues.push({ pointer, code: 'ADDENDUM_REQUIRED', data: {} })
    else if (isEarly) issues.push({ pointer, code: 'DATE_TOO_EARLY', data: { from: firstDay! } })
  }
  if (issues.length > 0) return { issues, changed: 0 }
  const changed = Object.values(incomingRows.content).reduce((sum, entries) => sum + entries.length, 0)
  if (changed > 0 && isNew) await queries.append(context, planId, incomingRows.content)
  else if (changed > 0) await queries.saveAll(context, planId, incomingRows.content, incomingRows.replacedIds)
  return { issues, changed }
}
