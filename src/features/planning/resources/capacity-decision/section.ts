import { z } from 'zod'
import type { PlanSection } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { LegalDate } from '#shared/dates.ts'
import { hasReason } from '#shared/filled-text.ts'
import type { Id } from '#shared/ids.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { Service } from '../entities.ts'
import type { CapacityDecision } from './contract.ts'
import { saveDecision } from './decide.ts'
import { listDecisions } from './queries.ts'

/** The decision on the objectives of a year, in a plan document. */
export const CapacityDecisionRow = z.strictObject({
  year: z.int().min(2000).max(2100),
  service: Service,
  /** In order of rank. */
  ranking: z
    .array(
      z.strictObject({
        /** Key of the element. */
        element: z.string().trim().min(1).max(80),
        /** Hours at the time of the decision; absent: no figure. */
        hours: z.number().min(0).optional(),
        isAboveLimit: z.boolean(),
      }),
    )
    .max(1000),
  reason: LocalizedText.refine(hasReason, { message: 'ORDER_REASON_REQUIRED' }),
  decidedOn: LegalDate,
})
export type CapacityDecisionRow = z.infer<typeof CapacityDecisionRow>

/** The section with capacity decisions. It is exported and frozen with the plan. */
export const capacityDecisionsSection: PlanSection<CapacityDecisionRow> = {
  name: 'capacityDecisions',
  schema: z.array(CapacityDecisionRow).max(200) as z.ZodType<CapacityDecisionRow[]>,
  frozen: true,
  read: listRows,
  write: writeRows,
}

async function listRows(
  context: TransactionContext,
  planId: Id,
): Promise<{ subjectId: Id; accessId: number; row: CapacityDecisionRow }[]> {
  return (await listDecisions(context.tx, planId)).map(
    ({ id, accessId, year, service, ranking, reason, decidedOn }) => ({
      subjectId: id,
      accessId,
      row: {
        year,
        service,
        ranking: ranking.map(({ elementId, hours, isAboveLimit }) => ({
          element: elementId,
          ...(hours !== null && { hours }),
          isAboveLimit,
        })),
        reason,
        decidedOn,
      },
    }),
  )
}

type Written = Awaited<ReturnType<NonNullable<PlanSection['write']>>>

const toDecisionKey = ({
  ranking,
  reason,
  decidedOn,
}: Pick<CapacityDecision, 'ranking' | 'reason' | 'decidedOn'>): string =>
  JSON.stringify([
    ranking.map((entry) => [entry.elementId, entry.hours, entry.isAboveLimit]),
    reason.source,
    reason.text[reason.source],
    decidedOn,
  ])

/** Writes decisions that differ from those in force. Years that the document does not contain stay unchanged. */
async function writeRows(
  context: TransactionContext,
  planId: Id,
  rows: CapacityDecisionRow[],
  keys: ReadonlyMap<string, Id>,
): Promise<Written> {
  const done: Written = { issues: [], changed: 0 }
  const current = new Map(
    (await listDecisions(context.tx, planId)).map((decision) => [`${decision.year} ${decision.service}`, decision]),
  )
  const seenIds = new Set<string>()
  for (const [index, row] of rows.entries()) {
    const addIssue = (at: string, code: string, data: Record<string, unknown>) =>
      done.issues.push({ pointer: `/${index}${at}`, code, data })
    const which = `${row.year} ${row.service}`
    if (seenIds.has(which)) addIssue('/year', 'DUPLICATE_VALUE', { key: which })
    seenIds.add(which)
    if (row.decidedOn > context.today && context.actor.kind !== 'system') addIssue('/decidedOn', 'DATE_IN_FUTURE', {})
    const ranking = row.ranking.flatMap(({ element, hours, isAboveLimit }, rank) => {
      const elementId = keys.get(element)
      if (!elementId)
        addIssue(`/ranking/${rank}/element`, 'UNKNOWN_CODE', { code: element, objectKind: 'element', suggestions: [] })
      return elementId ? [{ elementId, hours: hours ?? null, isAboveLimit }] : []
    })
    const before = current.get(which)
    if (done.issues.length > 0 || (before && toDecisionKey(before) === toDecisionKey({ ...row, ranking }))) continue
    await saveDecision(context, planId, { ...row, ranking })
    done.changed += 1
  }
  return done
}
