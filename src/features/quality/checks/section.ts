import { z } from 'zod'
import { lawOf } from '#features/country/law/index.ts'
import type { PlanSection } from '#features/planning/plans/index.ts'
import { listIdsOfKey, type PlanLaw } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import {
  type ExceptionPlace,
  findCurrent,
  insertException,
  listDocumentExceptions,
  loadItemsByName,
} from './queries/exceptions.ts'
import { findPlanHead } from './queries/heads.ts'

const Code = z.string().trim().min(1).max(80)

/**
 * A justified exception in a plan document. Without an element it applies to the plan, and without an item to every
 * item.
 */
export const ExceptionRow = z.strictObject({
  rule: z.string().regex(/^[RM]\d{2}$/),
  /** Key of the element. */
  element: Code.optional(),
  /** The item from the upper plan: code of the plan, number of the version, key of the element. */
  item: z.strictObject({ plan: Code, version: z.int().min(1), element: Code }).optional(),
  reason: z.string().trim().min(10).max(2000),
  /** Name of the person who gave the exception. */
  givenBy: z.string().max(200).optional(),
  givenOn: LegalDate.optional(),
  /** The first day on which the exception is no longer in force. */
  endsOn: LegalDate,
})
export type ExceptionRow = z.infer<typeof ExceptionRow>

/**
 * Exceptions are part of the plan document and are frozen with the plan. A version therefore prints who accepted each
 * exception, and why.
 */
export const exceptionsSection: PlanSection<ExceptionRow> = {
  name: 'exceptions',
  schema: z.array(ExceptionRow).max(2000),
  frozen: true,
  changesAfterApproval: true,
  read: listRows,
  write: writeRows,
}

async function listRows(
  context: TransactionContext,
  planId: Id,
): Promise<{ subjectId: Id; accessId: number; row: ExceptionRow }[]> {
  const exceptions = await listDocumentExceptions(context.tx, planId, context.today)
  return exceptions.map(({ id, accessId, rule, elementId, item, reason, givenBy, givenOn, endsOn }) => ({
    subjectId: id,
    accessId,
    row: {
      rule,
      ...(elementId !== null && { element: elementId }),
      ...(item !== null && { item }),
      reason,
      ...(givenBy !== null && { givenBy }),
      givenOn,
      endsOn,
    },
  }))
}

type Written = Awaited<ReturnType<NonNullable<PlanSection['write']>>>

/**
 * Adds the exceptions that do not exist yet. Existing exceptions that the document does not name remain unchanged.
 * Ended exceptions are left out.
 * An exception in a file of a user is a request by this user, which another person grants. Only an import by the system
 * records the exception as granted, under the name that the file gives.
 */
async function writeRows(
  context: TransactionContext,
  planId: Id,
  rows: ExceptionRow[],
  keys: ReadonlyMap<string, Id>,
): Promise<Written> {
  const { tx, actor, today, now } = context
  const written: Written = { issues: [], changed: 0 }
  const plan = await findPlanHead(tx, planId)
  if (!plan) return written
  const items = rows.some((row) => row.item) ? await loadItemsByName(tx, planId) : []
  for (const [index, row] of rows.entries()) {
    if (row.endsOn <= today) continue
    const placed = toExceptionPlace(plan, row, keys, items)
    if ('code' in placed) {
      written.issues.push({ pointer: `/${index}${placed.pointer}`, code: placed.code, data: placed.data })
      continue
    }
    if (await findCurrent(tx, placed, today)) continue
    if (!may(actor, 'exception.write', plan.ownerId)) {
      written.issues.push({ pointer: `/${index}`, code: 'EXCEPTION_NOT_ALLOWED', data: { rule: row.rule } })
      continue
    }
    const { reason, endsOn } = row
    const isSystem = actor.kind === 'system'
    await insertException(tx, {
      ...placed,
      id: newId(),
      reason,
      endsOn,
      grant: isSystem ? { personId: null, givenBy: row.givenBy ?? actor.name, givenAt: now } : null,
      request: isSystem ? null : { personId: actor.personId, requestedBy: actor.name, requestedAt: now },
    })
    written.changed += 1
  }
  return written
}

function toExceptionPlace(
  plan: PlanLaw & { id: Id },
  { rule, element, item }: ExceptionRow,
  keys: ReadonlyMap<string, Id>,
  items: Awaited<ReturnType<typeof loadItemsByName>>,
): ExceptionPlace | { pointer: string; code: string; data: Record<string, unknown> } {
  if (!lawOf(plan).rules.some((packRuleBinding) => packRuleBinding.number === rule))
    return { pointer: '/rule', code: 'UNKNOWN_CODE', data: { code: rule } }
  const elementId = element === undefined ? null : keys.get(element)
  if (elementId === undefined) return { pointer: '/element', code: 'UNKNOWN_CODE', data: { code: element } }
  const itemId =
    item &&
    items.find(
      (asked) =>
        asked.plan === item.plan &&
        asked.version === item.version &&
        listIdsOfKey({ id: asked.planId, code: asked.plan }, item.element).includes(asked.element),
    )?.id
  if (item && !itemId) return { pointer: '/item', code: 'NO_RESPONSE_REQUESTED', data: { ...item } }
  return { planId: plan.id, rule, elementId, itemId: itemId ?? null }
}
