import { type SqlBool, sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { planName } from '../plan-name.ts'

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
    .select(['p.id', 'p.code', 'p.kind', 'p.title', 'u.minimum', 'a.names as area_names'])
    .select(['r.deciding_body', 'r.decided_on', 'r.released_at', 'h.name as released_by'])
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
          },
  }))
}

interface ReleaseAct {
  planId: Id
  organisationId: Id
  decidingBody: string
  decidedOn: LegalDate
  now: string
  personId: Id | null
}

export async function insertRelease(tx: Tx, act: ReleaseAct): Promise<void> {
  await tx
    .insertInto('answer_release')
    .values({
      id: newId(),
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
}

export async function withdrawRelease(tx: Tx, act: ReleaseAct): Promise<void> {
  await tx
    .updateTable('answer_release')
    .set({
      withdrawn_at: act.now,
      withdrawn_by: act.personId,
      withdrawal_deciding_body: act.decidingBody,
      withdrawal_decided_on: act.decidedOn,
    })
    .where('plan_id', '=', act.planId)
    .where('owner_id', '=', act.organisationId)
    .where('withdrawn_at', 'is', null)
    .execute()
}

/** Determines the readers again, because a place in an area begins or ends on a date. */
export async function refreshAudiences(tx: Tx): Promise<void> {
  await sql`select refresh_answer_audiences()`.execute(tx)
}
