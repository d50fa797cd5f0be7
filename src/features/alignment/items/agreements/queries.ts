import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { Level } from '#shared/pack-level.ts'
import { elementName } from '../answers/queries.ts'
import { planName } from '../plan-name.ts'
import type { Agreement } from './contract.ts'

export interface AgreementFilter {
  id?: Id | undefined
  planId?: Id | undefined
  elementId?: Id | undefined
  organisationId?: Id | undefined
}

/** Returns agreements, open first, then newest. Linked plans and elements that the reader may not see are null. */
export async function listAgreements(db: Reader, filter: AgreementFilter): Promise<Omit<Agreement, 'abilities'>[]> {
  const rows = await db
    .selectFrom('agreement as g')
    .innerJoin('organisation as o', 'o.id', 'g.owner_id')
    .innerJoin('organisation as d', 'd.id', 'g.addressee_id')
    .leftJoin('element as f', 'f.id', 'g.from_element_id')
    .leftJoin('element as t', 't.id', 'g.to_element_id')
    .leftJoin('plan as p', 'p.id', 'g.to_plan_id')
    .selectAll('g')
    .select(['o.names as owner_names', 'd.names as addressee_names'])
    .select(['f.plan_id as from_plan', 'f.kind as from_kind', 'f.code as from_code', 'f.title as from_title'])
    .select(['t.plan_id as to_element_plan', 't.kind as to_kind', 't.code as to_code', 't.title as to_title'])
    .select(['p.code as plan_code', 'p.kind as plan_kind', 'p.title as plan_title'])
    .$if(filter.id !== undefined, (query) => query.where('g.id', '=', filter.id!))
    .$if(filter.planId !== undefined, (query) =>
      query.where((where) =>
        where.or([where('g.to_plan_id', '=', filter.planId!), where('f.plan_id', '=', filter.planId!)]),
      ),
    )
    .$if(filter.elementId !== undefined, (query) =>
      query.where((where) =>
        where.or([
          where('g.from_element_id', '=', filter.elementId!),
          where('g.to_element_id', '=', filter.elementId!),
        ]),
      ),
    )
    .$if(filter.organisationId !== undefined, (query) =>
      query.where((where) =>
        where.or([
          where('g.owner_id', '=', filter.organisationId!),
          where('g.addressee_id', '=', filter.organisationId!),
        ]),
      ),
    )
    .orderBy((order) => order('g.status', '!=', 'asked'))
    .orderBy('g.asked_at', 'desc')
    .orderBy('g.id', 'desc')
    .limit(500)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    ownerId: row.owner_id,
    ownerNames: row.owner_names as Names,
    addresseeId: row.addressee_id,
    addresseeNames: row.addressee_names as Names,
    from: toVisibleElement(row.from_element_id, row.from_plan, row.from_kind, row.from_code, row.from_title),
    toPlan:
      row.plan_code === null
        ? null
        : planName({ id: row.to_plan_id, code: row.plan_code, kind: row.plan_kind!, title: row.plan_title }),
    to: toVisibleElement(row.to_element_id, row.to_element_plan, row.to_kind, row.to_code, row.to_title),
    text: row.text as LocalizedText,
    status: row.status as Agreement['status'],
    requestedAt: row.asked_at,
    answeredAt: row.answered_at,
    reasons: row.reasons as LocalizedText | null,
  }))
}

const toVisibleElement = (
  id: Id | null,
  planId: Id | null,
  kind: string | null,
  code: string | null,
  title: unknown,
) => (id === null || planId === null || kind === null ? null : elementName({ id, plan_id: planId, kind, code, title }))

/** Returns the organisation that owns a visible plan or element, with the level. */
/** Returns the owner of a plan or element with its level, and the version of the law of the plan. */
export async function findOwner(
  db: Reader,
  of: { planId: Id } | { elementId: Id },
): Promise<{ id: Id; level: Level; packVersion: string } | undefined> {
  const plan = db
    .selectFrom('plan as p')
    .innerJoin('organisation as o', 'o.id', 'p.owner_id')
    .select(['o.id', 'o.level', 'p.pack_version'])
  const row = await ('planId' in of
    ? plan.where('p.id', '=', of.planId)
    : plan.innerJoin('element as e', 'e.plan_id', 'p.id').where('e.id', '=', of.elementId)
  ).executeTakeFirst()
  return row && { id: row.id, level: row.level as Level, packVersion: row.pack_version }
}

export async function isElementOfPlan(db: Reader, elementId: Id, planId: Id): Promise<boolean> {
  const row = await db
    .selectFrom('element')
    .select('id')
    .where('id', '=', elementId)
    .where('plan_id', '=', planId)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertAgreement(
  tx: Tx,
  agreement: {
    id: Id
    fromElementId: Id
    toPlanId: Id
    toElementId: Id | null
    ownerId: Id
    addresseeId: Id
    text: LocalizedText
  },
  now: string,
): Promise<void> {
  await tx
    .insertInto('agreement')
    .values({
      id: agreement.id,
      from_element_id: agreement.fromElementId,
      to_plan_id: agreement.toPlanId,
      to_element_id: agreement.toElementId,
      owner_id: agreement.ownerId,
      addressee_id: agreement.addresseeId,
      text: json(agreement.text),
      asked_at: now,
      // Set by a trigger, from the two organisations.
      access_id: 1,
    })
    .execute()
}

export async function settleAgreement(
  tx: Tx,
  id: Id,
  settled: { status: Agreement['status']; toElementId?: Id | undefined; reasons: LocalizedText | null; now: string },
): Promise<void> {
  await tx
    .updateTable('agreement')
    .set({
      status: settled.status,
      answered_at: settled.now,
      reasons: settled.reasons && json(settled.reasons),
      ...(settled.toElementId && { to_element_id: settled.toElementId }),
    })
    .where('id', '=', id)
    .execute()
}

/** The subjects of acts on agreements, named after the element. */
export const agreementSubjects = {
  agreement: subjectSource({
    from: sql`agreement a join element e on e.id = a.from_element_id`,
    id: sql`a.id`,
    title: sql`e.title`,
    planId: sql`e.plan_id`,
    elementId: sql`e.id`,
  }),
}
