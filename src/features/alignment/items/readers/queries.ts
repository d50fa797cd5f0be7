import { type SqlBool, sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { StoredUpload } from '#platform/files/store-upload.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { markings } from '#shared/marking.ts'
import { planName } from '../plan-name.ts'
import type { ReleaseWithdrawal } from './contract.ts'

/** Returns the stored readers of the answers of an organisation, per plan that asks, newest plan first. */
export async function listAudiences(db: Reader, organisationId: Id, planId?: Id) {
  const rows = await db
    .selectFrom('answer_audience as u')
    .innerJoin('plan as p', 'p.id', 'u.plan_id')
    .leftJoin('area as a', 'a.id', 'u.area_id')
    .leftJoin('answer_release as r', (join) =>
      join
        .onRef('r.plan_id', '=', 'u.plan_id')
        .onRef('r.owner_id', '=', 'u.organisation_id')
        .on('r.withdrawn_at', 'is', null),
    )
    .leftJoin('person as h', 'h.id', 'r.released_by')
    .leftJoin('person as c', 'c.id', 'r.confirmed_by')
    .leftJoin('file as f', 'f.release_id', 'r.id')
    .select(['p.id', 'p.code', 'p.kind', 'p.title', 'u.minimum', 'a.names as area_names'])
    .select(['r.deciding_body', 'r.decided_on', 'r.released_at', 'r.confirmed_at', 'h.name as released_by'])
    .select(['c.name as confirmed_by', 'f.id as file_id'])
    .select(['f.name as file_name', 'f.size as file_size', 'f.sha256'])
    .select(
      sql<{ organisationId: Id; names: Names }[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('organisationId', o.id, 'names', o.names) order by o.sort_name, o.id), '[]')
        from organisation o where o.id = any (u.reader_ids) and o.id <> u.organisation_id)`.as('readers'),
    )
    .where('u.organisation_id', '=', organisationId)
    .$if(planId !== undefined, (query) => query.where('u.plan_id', '=', planId!))
    .where(
      sql<SqlBool>`exists (select from item i where i.upper_plan_id = u.plan_id and i.addressee_id = u.organisation_id)`,
    )
    .orderBy('p.period_from', 'desc')
    .orderBy('p.code')
    .execute()
  return rows.map((row) => ({
    plan: planName(row),
    organisationId,
    readers: row.readers,
    areaNames: row.area_names as Names | null,
    minimum: row.minimum,
    release:
      row.deciding_body === null
        ? null
        : {
            decidingBody: row.deciding_body,
            decidedOn: row.decided_on!,
            releasedAt: row.released_at!,
            releasedBy: row.released_by,
            document:
              row.file_id === null
                ? null
                : { id: row.file_id, name: row.file_name!, size: row.file_size!, sha256: row.sha256! },
            isConfirmed: row.confirmed_at !== null,
            confirmedBy: row.confirmed_by,
          },
  }))
}

/** Returns the latest withdrawn release of the organisation per plan. */
export async function listWithdrawals(db: Reader, organisationId: Id): Promise<ReadonlyMap<Id, ReleaseWithdrawal>> {
  const { rows } = await sql<ReleaseWithdrawal & { planId: Id }>`
    select distinct on (r.plan_id) r.plan_id as "planId", r.withdrawal_deciding_body as "decidingBody", r.withdrawal_decided_on as "decidedOn",
      r.withdrawal_reason as reason, r.withdrawn_at as "withdrawnAt", w.name as "withdrawnBy"
    from answer_release r left join person w on w.id = r.withdrawn_by
    where r.owner_id = ${organisationId} and r.withdrawn_at is not null order by r.plan_id, r.withdrawn_at desc`.execute(
    db as Tx,
  )
  return new Map(rows.map(({ planId, ...withdrawal }) => [planId, withdrawal]))
}

interface ReleaseAct {
  planId: Id
  organisationId: Id
  decidingBody: string
  decidedOn: LegalDate
  now: string
  personId: Id | null
}

/** Stores a release that waits for confirmation, with the document of the decision. */
export async function insertRelease(tx: Tx, act: ReleaseAct, document: StoredUpload): Promise<void> {
  const id = newId()
  await tx
    .insertInto('answer_release')
    .values({
      id,
      plan_id: act.planId,
      owner_id: act.organisationId,
      deciding_body: act.decidingBody,
      decided_on: act.decidedOn,
      released_at: act.now,
      released_by: act.personId,
      // Set by a trigger, from the readers.
      access_id: 1,
    })
    .execute()
  await tx
    .insertInto('file')
    .values({
      id: newId(),
      owner_id: act.organisationId,
      release_id: id,
      name: document.name,
      media_type: document.mediaType,
      size: document.size,
      sha256: document.sha256,
      // The letter names the signatory.
      marking: markings.indexOf('TLP:GREEN'),
      uploaded_at: act.now,
      uploaded_by: act.personId,
      // Set by a trigger.
      access_id: 1,
    })
    .execute()
}

export async function confirmRelease(
  tx: Tx,
  { planId, organisationId, now, personId }: Pick<ReleaseAct, 'planId' | 'organisationId' | 'now' | 'personId'>,
): Promise<void> {
  await tx
    .updateTable('answer_release')
    .set({ confirmed_at: now, confirmed_by: personId })
    .where('plan_id', '=', planId)
    .where('owner_id', '=', organisationId)
    .where('withdrawn_at', 'is', null)
    .execute()
}

export async function withdrawRelease(tx: Tx, act: ReleaseAct & { reason: string }): Promise<void> {
  await tx
    .updateTable('answer_release')
    .set({
      withdrawn_at: act.now,
      withdrawn_by: act.personId,
      withdrawal_deciding_body: act.decidingBody,
      withdrawal_decided_on: act.decidedOn,
      withdrawal_reason: act.reason,
    })
    .where('plan_id', '=', act.planId)
    .where('owner_id', '=', act.organisationId)
    .where('withdrawn_at', 'is', null)
    .execute()
}

/** Checks whether the actor is independent of the person who released the answers of an organisation to a plan. */
export async function mayConfirmRelease(tx: Tx, planId: Id, organisationId: Id): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select may_confirm_release(${planId}::uuid, ${organisationId}::uuid) as may`.execute(tx)
  return rows[0]!.may
}

/**
 * Determines the readers again, because a place in an area begins or ends on a date, and shows the changed answers of areas
 * in which enough organisations changed theirs.
 */
export async function refreshAudiences(tx: Tx): Promise<void> {
  await sql`select refresh_answer_audiences()`.execute(tx)
  await sql`select show_answers_of_all_areas()`.execute(tx)
}
