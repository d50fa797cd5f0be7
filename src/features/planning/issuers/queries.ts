import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { IssuerConsent } from './entities.ts'

export type ConsentRow = Omit<IssuerConsent, 'abilities'> & {
  id: Id
  planId: Id
  ownerId: Id
  /** Whether a person who did not write the plan decided for the organisation since the plan was started. */
  mustAnswerHere: boolean
  recorderId: Id | null
}

/** Returns the issuing organisations of a plan that were not asked, because they had no users here, and whether they have now. */
export async function listUnasked(
  tx: Tx,
  planId: Id,
): Promise<{ organisationId: Id; names: Names; hasUsers: boolean }[]> {
  const { rows } = await sql<{ organisationId: Id; names: Names; hasUsers: boolean }>`
    select o.id as "organisationId", o.names, o.id = any (missing_issuers(p.id)) as "hasUsers" from plan p join organisation o on o.id = any (p.issuing_body_ids)
    where p.id = ${planId} and o.id <> p.owner_id
      and not exists (select from issuer_consent c where c.plan_id = p.id and c.organisation_id = o.id and c.withdrawn_at is null)
    order by o.sort_name, o.id`.execute(tx)
  return rows
}

/** Returns the current consents, of a plan or by id, as far as the reader may read them. */
export async function listConsents(tx: Tx, filter: { planId: Id } | { id: Id }): Promise<ConsentRow[]> {
  const { rows } = await sql<ConsentRow>`
    select c.id, c.plan_id as "planId", c.organisation_id as "organisationId", o.names,
      coalesce(c.answer, case when c.recorded_by is null then 'asked' else 'recorded' end) as state,
      c.requested_at as "requestedAt", case when c.answered_by is not null then c.answered_at end as "answeredAt",
      a.name as "answeredBy", c.reason, c.owner_id as "ownerId", visibly_must_answer_here(c.plan_id, o.id) as "mustAnswerHere", c.recorded_by as "recorderId",
      case when c.recorded_by is not null then json_build_object('agreedOn', c.agreed_on::text, 'recordedBy', r.name,
        'recordedAt', to_char(c.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'document', case when f.id is not null then json_build_object('id', f.id, 'name', f.name) end) end as recording
    from issuer_consent c join organisation o on o.id = c.organisation_id left join person a on a.id = c.answered_by
      left join person r on r.id = c.recorded_by left join file f on f.id = c.document_id
    where c.withdrawn_at is null and ${'planId' in filter ? sql`c.plan_id = ${filter.planId}` : sql`c.id = ${filter.id}`}
    order by o.sort_name, o.id`.execute(tx)
  return rows
}

/** The issuing organisations of a plan that can be asked and have no current request, and the requests that no plan needs any more. */
export async function findOutdatedRequests(
  tx: Tx,
  planIds: readonly Id[],
): Promise<{ unasked: { planId: Id; ownerId: Id; organisationId: Id }[]; unneeded: Id[] }> {
  const unasked = await sql<{ planId: Id; ownerId: Id; organisationId: Id }>`
    select p.id as "planId", p.owner_id as "ownerId", i as "organisationId" from plan p, unnest(p.issuing_body_ids) i
    where p.id = any (${[...planIds]}::uuid[]) and i = any (missing_issuers(p.id))
      and not exists (select from issuer_consent c where c.plan_id = p.id and c.organisation_id = i and c.withdrawn_at is null)`.execute(
    tx,
  )
  const unneeded = await sql<{ id: Id }>`
    select c.id from issuer_consent c join plan p on p.id = c.plan_id
    where p.id = any (${[...planIds]}::uuid[]) and c.withdrawn_at is null and not c.organisation_id = any (p.issuing_body_ids)`.execute(
    tx,
  )
  return { unasked: unasked.rows, unneeded: unneeded.rows.map(({ id }) => id) }
}

/** Inserts a request, answered by the author where the author may decide for the organisation too. */
export async function insertRequest(
  tx: Tx,
  request: { planId: Id; ownerId: Id; organisationId: Id; isAgreed: boolean },
  at: { now: string; personId: Id | null },
): Promise<Id> {
  const id = newId()
  const agreed = request.isAgreed
  await sql`
    insert into issuer_consent (id, plan_id, owner_id, organisation_id, requested_by, requested_at, answer, answered_by, answered_at, access_id)
    values (${id}, ${request.planId}, ${request.ownerId}, ${request.organisationId}, ${at.personId}, ${at.now}, ${agreed ? 'agreed' : null},
      ${agreed ? at.personId : null}, ${agreed ? at.now : null}, 1)`.execute(tx)
  return id
}

export async function withdrawRequests(tx: Tx, ids: readonly Id[], now: string): Promise<void> {
  if (ids.length === 0) return
  await sql`update issuer_consent set withdrawn_at = ${now} where id = any (${[...ids]}::uuid[])`.execute(tx)
}

export async function writeAnswer(
  tx: Tx,
  { id, answer, reason }: { id: Id; answer: 'agreed' | 'refused'; reason: string | null },
  at: { now: string; personId: Id | null },
): Promise<void> {
  await sql`update issuer_consent set answer = ${answer}, reason = ${reason}, answered_by = ${at.personId}, answered_at = ${at.now}
    where id = ${id}`.execute(tx)
}

/** Checks whether the person who acts is independent of the authors of a plan, which the person need not read yet. */
export async function isIndependentOfAuthors(tx: Tx, planId: Id): Promise<boolean> {
  const { rows } = await sql<{ independent: boolean }>`select may_agree_to_issue(${planId}) as independent`.execute(tx)
  return rows[0]!.independent
}

/** Inserts a refusal in place of a consent. Returns its id. */
export async function insertRefusal(
  tx: Tx,
  consent: { planId: Id; ownerId: Id; organisationId: Id },
  reason: string,
  at: { now: string; personId: Id | null },
): Promise<Id> {
  const id = newId()
  await sql`
    insert into issuer_consent (id, plan_id, owner_id, organisation_id, requested_at, answer, reason, answered_by, answered_at, access_id)
    values (${id}, ${consent.planId}, ${consent.ownerId}, ${consent.organisationId}, ${at.now}, 'refused', ${reason}, ${at.personId}, ${at.now}, 1)`.execute(
    tx,
  )
  return id
}

/** Returns the names of the issuing organisations of a plan that have not agreed. */
export async function listMissingConsents(tx: Tx, planId: Id): Promise<Names[]> {
  const { rows } = await sql<{ names: Names }>`
    select o.names from plan p, unnest(p.issuing_body_ids) i join organisation o on o.id = i
    where p.id = ${planId} and i = any (missing_issuers(p.id)) order by o.sort_name`.execute(tx)
  return rows.map(({ names }) => names)
}

export interface RequestedPlan {
  id: Id
  kind: string
  packVersion: string
  title: LocalizedText
  marking: number
  ownerNames: Names
  periodFrom: LegalDate
  periodTo: LegalDate
}

/** Returns the cover of a plan for a request. The caller needs access to the plan. */
export async function findRequestedPlan(tx: Tx, planId: Id): Promise<RequestedPlan> {
  const { rows } = await sql<RequestedPlan>`
    select p.id, p.kind, p.pack_version as "packVersion", p.title, p.marking, o.names as "ownerNames",
      p.period_from as "periodFrom", p.period_to as "periodTo"
    from plan p join organisation o on o.id = p.owner_id where p.id = ${planId}`.execute(tx)
  return rows[0]!
}

export async function isPlanReadable(tx: Tx, planId: Id): Promise<boolean> {
  const { rows } = await sql`select from plan where id = ${planId}`.execute(tx)
  return rows.length > 0
}
