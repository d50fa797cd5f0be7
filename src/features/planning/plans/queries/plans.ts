import { type Selectable, sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Database, Reader, Tx } from '#platform/db/db.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { Id } from '#shared/ids.ts'
import { type Marking, markings } from '#shared/marking.ts'
import type { Plan } from '../entities.ts'
import { findKind } from '../kinds.ts'
import { selectPlanState } from './plan-state.ts'

export const toMarking = (level: number): Marking => markings[level] ?? 'TLP:RED'
export const toMarkingLevel = (marking: Marking): number => markings.indexOf(marking)
const jsonOrNull = (value: unknown) => (value === null || value === undefined ? null : json(value))

/** The state on the day of the transaction, in place of the stored state. */
export const withState = selectPlanState().as('state')

/** @param row selected with `withState` */
export function toPlan(row: Selectable<Database['plan']>): Plan {
  return {
    id: row.id,
    code: row.code,
    kind: row.kind,
    title: row.title as Plan['title'],
    motto: row.motto as Plan['motto'],
    shortMessage: row.short_message as Plan['shortMessage'],
    ownerId: row.owner_id,
    issuingBodyIds: row.issuing_body_ids,
    areaId: row.area_id,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    extendedTo: row.extended_to,
    duration: row.duration,
    decidedOn: row.decided_on,
    inForceOn: row.in_force_on,
    supersededOn: row.superseded_on,
    endedOn: row.ended_on,
    publishedOn: row.published_on,
    state: row.state as Plan['state'],
    marking: toMarking(row.marking),
    partnerIds: row.partner_ids,
    personIds: row.person_ids,
    sentAt: row.sent_at,
    languages: row.languages as Plan['languages'],
    legalBasis: row.legal_basis,
    predecessorId: row.predecessor_id,
    elaboratesId: row.elaborates_id,
    packVersion: row.pack_version,
    illustrative: row.illustrative,
    ...(row.is_registered && { isRegistered: true as const }),
    ...(row.registration_confirmed_at && { registrationConfirmedAt: row.registration_confirmed_at }),
    ...(row.registration_confirmed_at &&
      !row.registration_source &&
      !row.registration_document_id && { isRegistrationUncompared: true as const }),
    ...(row.was_registration_confirmed && { wasRegistrationConfirmed: true as const }),
    revision: row.revision,
    updatedAt: row.updated_at,
  }
}

/** Columns filled from plan fields. The columns that the database maintains (access, ids) are not included. */
const toPlanColumns = (plan: Omit<Plan, 'id' | 'ownerId' | 'code' | 'revision' | 'updatedAt'>) => ({
  kind: plan.kind,
  title: json(plan.title),
  motto: jsonOrNull(plan.motto),
  short_message: jsonOrNull(plan.shortMessage),
  issuing_body_ids: plan.issuingBodyIds,
  area_id: plan.areaId,
  period_from: plan.periodFrom,
  period_to: plan.periodTo,
  duration: plan.duration,
  decided_on: plan.decidedOn,
  in_force_on: plan.inForceOn,
  published_on: plan.publishedOn,
  state: plan.state,
  marking: toMarkingLevel(plan.marking),
  partner_ids: plan.partnerIds,
  person_ids: plan.personIds,
  sent_at: plan.sentAt,
  languages: plan.languages,
  legal_basis: plan.legalBasis,
  predecessor_id: plan.predecessorId,
  elaborates_id: plan.elaboratesId,
  pack_version: plan.packVersion,
  illustrative: plan.illustrative,
})

export async function findPlan(reader: Reader, id: Id): Promise<Plan | undefined> {
  const row = await reader.selectFrom('plan').selectAll().select(withState).where('id', '=', id).executeTakeFirst()
  return row && toPlan(row)
}

/**
 * Returns the current plan, locked until the transaction ends. Concurrent writers of a plan wait for each other. Rows that
 * refer to the plan, such as requests to check it, do not wait.
 */
export async function lockPlan(tx: Tx, id: Id): Promise<Plan | undefined> {
  const row = await tx
    .selectFrom('plan')
    .selectAll()
    .select(withState)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row && toPlan(row)
}

/**
 * Locks the plan of an element like `lockPlan` and returns it. Undefined if the actor may not read the element or write
 * the plan.
 */
export async function lockPlanOfElement(tx: Tx, elementId: Id): Promise<Plan | undefined> {
  const row = await tx
    .selectFrom('plan')
    .innerJoin('element', 'element.plan_id', 'plan.id')
    .selectAll('plan')
    .select(withState)
    .where('element.id', '=', elementId)
    .forNoKeyUpdate('plan')
    .executeTakeFirst()
  return row && toPlan(row)
}

/**
 * Inserts a plan.
 * @param isRegistered whether the plan is registered from a list of plans that were published elsewhere. Such a plan is
 * not decided in this instance.
 */
export async function insertPlan(
  tx: Tx,
  plan: Plan,
  { template = null, isRegistered = false }: { template?: string | null; isRegistered?: boolean } = {},
): Promise<void> {
  // access_id is set by a trigger from marking and audience.
  const values = { id: plan.id, code: plan.code, owner_id: plan.ownerId, updated_at: plan.updatedAt, access_id: 1 }
  await tx
    .insertInto('plan')
    .values({
      ...values,
      ...toPlanColumns(plan),
      template,
      is_registered: isRegistered,
      created_at: plan.updatedAt,
      is_elaboration: findKind(plan)?.elaborates !== undefined,
    })
    .execute()
}

/**
 * Writes all fields of a plan and raises the revision. Returns false if the writer could no longer read the plan
 * afterwards.
 */
export async function updatePlan(tx: Tx, plan: Plan, now: string): Promise<boolean> {
  if (!(await staysReadable(tx, plan))) return false
  await tx
    .updateTable('plan')
    // A state that follows from the day is left to the update of the states, which records it in the history.
    .set({
      ...toPlanColumns(plan),
      state: sql<string>`case when ${selectPlanState()} = ${plan.state} then state else ${plan.state} end`,
      updated_at: now,
      revision: sql<number>`revision + 1`,
    })
    .where('id', '=', plan.id)
    .execute()
  return true
}

/**
 * Registers the future access of the plan in advance. A policy reads the readable ids once per statement, so an update
 * to an access that the plan's own trigger registers would be rejected.
 */
export async function staysReadable(
  tx: Tx,
  plan: Pick<
    Plan,
    'id' | 'ownerId' | 'marking' | 'issuingBodyIds' | 'partnerIds' | 'personIds' | 'sentAt' | 'isRegistered'
  >,
): Promise<boolean> {
  const { id, ownerId, issuingBodyIds: issuers, partnerIds, personIds } = plan
  const level = sql`${toMarkingLevel(plan.marking)}::smallint`
  const base = sql`access_for(${level}, ${issuers}::uuid[], ${partnerIds}::uuid[], ${personIds}::uuid[])`
  const access = plan.sentAt
    ? base
    : sql`combine_access(${base}, intern_access(${level}, true, draft_readers(${id}::uuid, ${ownerId}::uuid, ${issuers}::uuid[], ${partnerIds}::uuid[], ${plan.isRegistered === true}), null))`
  const { rows } = await sql<{ id: number }>`select ${access} as id`.execute(tx)
  return isReadable(tx, rows[0]!.id)
}

export async function isReadable(tx: Tx, accessId: number): Promise<boolean> {
  const { rows } = await sql<{ readable: boolean }>`select ${accessId}::int = any (readable()) as readable`.execute(tx)
  return rows[0]!.readable
}

/** Marks a plan as changed, without changing the plan's own fields or revision. */
export async function touchPlan(tx: Tx, id: Id, now: string): Promise<void> {
  await tx.updateTable('plan').set({ updated_at: now }).where('id', '=', id).execute()
}

export async function deletePlan(tx: Tx, id: Id): Promise<void> {
  await tx.deleteFrom('plan').where('id', '=', id).execute()
}

export async function hasVersion(reader: Reader, planId: Id): Promise<boolean> {
  return !!(await reader.selectFrom('plan_version').select('id').where('plan_id', '=', planId).executeTakeFirst())
}

export async function isDemo(reader: Reader): Promise<boolean> {
  return (await reader.selectFrom('instance').select('is_demo').executeTakeFirstOrThrow()).is_demo
}

/** The subjects of acts on plans and their elements. */
export const planSubjects = {
  plan: subjectSource({ from: sql`plan p`, id: sql`p.id`, title: sql`p.title`, planId: sql`p.id` }),
  element: subjectSource({
    from: sql`element e`,
    id: sql`e.id`,
    title: sql`e.title`,
    planId: sql`e.plan_id`,
    elementId: sql`e.id`,
  }),
}

/** Checks whether a plan may have been decided before this instance existed: its period began before. */
export async function beganBeforeInstance(reader: Tx, { periodFrom }: Pick<Plan, 'periodFrom'>): Promise<boolean> {
  const { rows } = await sql<{ began: boolean }>`
    select ${periodFrom}::date < created_at::date as began from instance`.execute(reader)
  return rows[0]!.began
}
