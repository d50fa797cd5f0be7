import type { Element, Plan } from '#features/planning/plans/entities.ts'
import type { DocumentIssue } from '#features/planning/plans/errors.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import {
  checkReaders,
  decidesReaders,
  deleteElements,
  demoteMainLinks,
  getOwnArea,
  historyFields,
  insertElements,
  insertLinks,
  insertPlan,
  isContentOpen,
  type NewChange,
  type PlanSection,
  planSections,
  recordChanges,
  setInterests,
  staysReadable,
  touchPlan,
  updateElements,
  updatePlan,
  violates,
} from '#features/planning/plans/index.ts'
import { type ChangedFields, changedFields } from '#features/planning/plans/model.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { Id } from '#shared/ids.ts'
import { planChanges } from './check-permissions.ts'
import { topDown } from './layout.ts'
import type { PreparedPlan } from './prepare.ts'
import { checkPlanReferences, unreadable } from './queries/write-plans.ts'

/**
 * Writes the prepared plans: first all plans, then all elements, then references, then the sections of other slices.
 * Returns the issues and the answers of each plan. When there are issues, the caller must roll back.
 */
export async function apply(
  context: TransactionContext,
  plans: readonly PreparedPlan[],
  reason: string | undefined,
  procedure = 'importDocument',
): Promise<{ issues: DocumentIssue[]; answers: number[] }> {
  const issues: DocumentIssue[] = []
  const hide = (pointer: string, what: object = {}, code = 'WOULD_LOSE_ACCESS') =>
    issues.push({ pointer, code, data: { ...what } })
  await checkPlanReferences(context.tx, 'deferred')
  for (const { plan, before, pointer, isRegistered } of plans)
    try {
      if (!(await writePlan(context, plan, before, isRegistered))) hide(`${pointer}/plan/marking`)
    } catch (error) {
      if (!violates(error, '23P01')) throw error
      // The transaction can only be rolled back now.
      return { issues: [{ pointer: `${pointer}/plan/inForceOn`, code: 'PLANS_OVERLAP', data: {} }], answers: [] }
    }
  if (issues.length > 0) return { issues, answers: [] }
  const added = plans.flatMap((plan) => plan.added)
  try {
    await insertElements(
      context.tx,
      added.map((element) => ({ ...element, interestId: null })),
      context.now,
    )
  } catch (error) {
    if (!isRefusedBy(error, 'decided_readers')) throw error
    // The transaction can only be rolled back now.
    return { issues: [{ pointer: `${plans[0]!.pointer}/elements`, code: 'FACTS_DECIDED', data: {} }], answers: [] }
  }
  const hidden = await unreadable(
    context.tx,
    added.map((element) => element.id),
  )
  for (const prepared of plans) {
    prepared.entry.elements.forEach(({ key }, index) => {
      if (hidden.has(prepared.keys.get(key)!)) hide(`${prepared.pointer}/elements/${index}/marking`, { key })
    })
    const refused = await writeChanged(context, prepared)
    if (refused) hide(`${prepared.pointer}/elements`, { key: refused.element.id }, refused.code)
  }
  if (issues.length > 0) return { issues, answers: [] }
  await setInterests(context.tx, added)
  await insertLinks(context.tx, added)
  await checkPlanReferences(context.tx, 'immediate')
  await recordChanges(
    context,
    plans.flatMap((plan) => toChanges(plan, reason, procedure)),
  )
  const touched = new Set<Id>()
  for (const prepared of plans) if (await finish(context, prepared, reason)) touched.add(prepared.plan.id)
  const answers = await writeSections(context, plans, issues, touched)
  const size = plans.reduce((sum, plan) => sum + plan.added.length + plan.changed.length + plan.unchanged, 0)
  const soon = size > maxCheckedInTransaction && ({ mayDefer: true } as const)
  // Last, because subscribers also read the sections.
  if (touched.size > 0) await planEvents.plansImported.publish(context, { planIds: [...touched], ...soon })
  return { issues, answers }
}

async function writePlan(
  context: TransactionContext,
  plan: Plan,
  before: Plan | null,
  isRegistered: boolean,
): Promise<boolean> {
  const stored: Plan = isRegistered || before?.isRegistered ? { ...plan, isRegistered: true } : plan
  if (before) return planChanges(before, plan) ? updatePlan(context.tx, stored, context.now) : true
  if (!(await staysReadable(context.tx, stored))) return false
  await insertPlan(
    context.tx,
    { ...plan, areaId: plan.areaId ?? (await getOwnArea(context.tx, plan)) },
    { isRegistered },
  )
  return true
}

/** Writes the changed elements. Returns the first element whose readers the writer may not change so, if any. */
async function writeChanged(
  context: TransactionContext,
  { changed }: PreparedPlan,
): Promise<{ element: Element; code: 'FACTS_DECIDED' | 'WOULD_LOSE_ACCESS' } | null> {
  const relinked = changed.filter((entry) => entry.fields.links).map((entry) => entry.after.id)
  if (relinked.length > 0) await withSystemAccess(context, () => demoteMainLinks(context.tx, relinked))
  const movesReaders = (entry: PreparedPlan['changed'][number]) => decidesReaders.some((field) => entry.fields[field])
  const [moving, staying] = [changed.filter(movesReaders), changed.filter((entry) => !movesReaders(entry))]
  await updateElements(
    context.tx,
    staying.map((entry) => entry.after),
    context.now,
    staying.flatMap((entry) => Object.keys(entry.fields)),
  )
  // In sequence from the top of the document, because the readers of an element depend on the elements above.
  const fields = new Map(moving.map((entry) => [entry.after.id, Object.keys(entry.fields)]))
  for (const after of topDown(moving.map((entry) => entry.after))) {
    const code = await checkReaders(context.tx, after)
    if (code) return { element: after, code }
    await updateElements(context.tx, [after], context.now, fields.get(after.id))
  }
  return null
}

/** Returns the history entries for the import of a plan. */
function toChanges(
  { plan, before, added, changed, removed }: PreparedPlan,
  reason: string | undefined,
  procedure: string,
): NewChange[] {
  const change = (elementId: string | null, fields: ChangedFields): NewChange => ({
    planId: plan.id,
    elementId,
    procedure,
    reason,
    fields,
  })
  const diffFields = (was: Plan | Element | null, is: Plan | Element | null) =>
    changedFields(was && historyFields(was), is && historyFields(is))
  return [
    ...(planChanges(before, plan) ? [change(null, diffFields(before, plan))] : []),
    ...added.map((element) => change(element.id, diffFields(null, element))),
    ...changed.map((entry) => change(entry.after.id, entry.fields)),
    ...removed.map((element) => change(element.id, diffFields(element, null))),
  ]
}

/** Above this number of elements, checks run right after the act and not within it, so that others do not wait. */
const maxCheckedInTransaction = 2_000

/**
 * Completes the import of a plan: deletes the removed elements, adds the audit note and, for a newly sent plan,
 * publishes the event.
 * @returns whether anything changed
 */
async function finish(
  context: TransactionContext,
  prepared: PreparedPlan,
  reason: string | undefined,
): Promise<boolean> {
  const { plan, before, added, changed, removed } = prepared
  if (!planChanges(before, plan) && added.length + changed.length + removed.length === 0) return false
  await deleteElements(
    context.tx,
    removed.map((element) => element.id),
  )
  if (before) await touchPlan(context.tx, plan.id, context.now)
  context.audit({
    subjectKind: 'plan',
    subjectId: plan.id,
    planId: plan.id,
    organisationId: plan.ownerId,
    ...(reason && { reason }),
  })
  if (before && before.periodFrom !== plan.periodFrom) await planEvents.planStartMoved.publish(context, { plan })
  if (plan.sentAt && !before?.sentAt) await planEvents.planSent.publish(context, { planId: plan.id })
  return true
}

/**
 * Writes the sections of other slices and marks changed plans as touched. Returns the number of answers of each plan.
 */
async function writeSections(
  context: TransactionContext,
  plans: readonly PreparedPlan[],
  issues: DocumentIssue[],
  touched: Set<Id>,
): Promise<number[]> {
  const answers: number[] = []
  for (const { entry, plan, before, keys, pointer } of plans) {
    let written = 0
    for (const section of planSections()) {
      const rows = entry[section.name]
      if (!section.write || !Array.isArray(rows)) continue
      const done = await section.write(context, plan.id, rows, keys).catch((error: unknown) => {
        if (!isRefusedBy(error, 'registration_confirmed')) throw error
      })
      if (!done || (done.changed > 0 && isClosed(section, before))) {
        issues.push({ pointer: `${pointer}/${section.name}`, code: 'PLAN_NOT_EDITABLE', data: {} })
        // The transaction can only be rolled back now.
        return answers
      }
      for (const issue of done.issues) issues.push({ ...issue, pointer: `${pointer}/${section.name}${issue.pointer}` })
      if (done.changed > 0) touched.add(plan.id)
      if (section.name === 'answers') written = done.changed
    }
    answers.push(written)
  }
  return answers
}

/** Checks whether a section is content of a plan whose content is closed. Answers and exceptions go on changing. */
const isClosed = (section: PlanSection, before: Plan | null): boolean =>
  section.frozen && !section.changesAfterApproval && before !== null && !isContentOpen(before)

/**
 * Checks whether the database refused a change by one of its rules: that a second person confirmed the registration, or that
 * a decided element keeps its readers.
 */
const isRefusedBy = (error: unknown, constraint: 'registration_confirmed' | 'decided_readers'): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === constraint
