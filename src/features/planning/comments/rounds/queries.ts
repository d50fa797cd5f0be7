import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { CommentRound, Invitee } from './contract.ts'

export type StoredRound = Omit<CommentRound, 'ownInvitations' | 'abilities'>

/** Returns the rounds that the reader may read, latest first, with the number of comments that the reader may read. */
export async function listRounds(db: Reader, filter: { id?: Id; planId?: Id }): Promise<StoredRound[]> {
  const rows = await db
    .selectFrom('comment_round as r')
    .selectAll('r')
    .select((expressionBuilder) => [
      expressionBuilder
        .selectFrom('comment as m')
        .select((count) => count.fn.countAll<number>().as('total'))
        .whereRef('m.round_id', '=', 'r.id')
        .where('m.withdrawn_at', 'is', null)
        .as('comments'),
      expressionBuilder
        .selectFrom('comment as m')
        .select((count) => count.fn.countAll<number>().as('total'))
        .whereRef('m.round_id', '=', 'r.id')
        .where('m.withdrawn_at', 'is', null)
        .where(({ exists, not, selectFrom }) =>
          not(
            exists(
              selectFrom('comment_answer as a')
                .select('a.id')
                .whereRef('a.comment_id', '=', 'm.id')
                .where('a.superseded_at', 'is', null),
            ),
          ),
        )
        .as('open'),
    ])
    .$if(filter.id !== undefined, (query) => query.where('r.id', '=', filter.id!))
    .$if(filter.planId !== undefined, (query) => query.where('r.plan_id', '=', filter.planId!))
    .orderBy('r.opened_at', 'desc')
    .orderBy('r.id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    planId: row.plan_id,
    ownerId: row.owner_id,
    name: row.name as LocalizedText,
    question: row.question as LocalizedText,
    dueOn: row.due_on,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    commentCount: Number(row.comments),
    open: Number(row.open),
  }))
}

/**
 * Returns present and former invitees, organisations by name before persons. An invited organisation sees only itself.
 */
export async function listInvitees(db: Reader, roundId: Id): Promise<Invitee[]> {
  const { rows } = await sql<{
    id: Id
    organisation_id: Id | null
    names: Names | null
    person_name: string | null
    finished_at: string | null
    withdrawn_at: string | null
    commentCount: number
    open: number
  }>`
    select i.id, i.organisation_id, o.names, i.person_name, i.finished_at, i.withdrawn_at, count(m.id)::int as "commentCount",
      count(m.id) filter (where not exists (select from comment_answer a where a.comment_id = m.id and a.superseded_at is null))::int as open
    from comment_invitee i
    left join organisation o on o.id = i.organisation_id
    left join comment m on m.invitee_id = i.id and m.withdrawn_at is null
    where i.round_id = ${roundId}
    group by i.id, o.id
    order by o.sort_name nulls last, i.person_name, i.id`.execute(db as Tx)
  return rows.map((row) => ({
    id: row.id,
    organisationId: row.organisation_id,
    names: row.names,
    personName: row.person_name,
    commentCount: row.commentCount,
    open: row.open,
    finishedAt: row.finished_at,
    withdrawnAt: row.withdrawn_at,
  }))
}

/** Returns the invitees, without withdrawn invitations. */
export const listActiveInvitees = async (db: Reader, roundId: Id): Promise<Invitee[]> =>
  (await listInvitees(db, roundId)).filter((invitee) => invitee.withdrawnAt === null)

export async function insertRound(
  tx: Tx,
  round: { id: Id; planId: Id; ownerId: Id; name: LocalizedText; question: LocalizedText; dueOn: string },
  at: { now: string; personId: Id | null },
): Promise<void> {
  await tx
    .insertInto('comment_round')
    .values({
      id: round.id,
      plan_id: round.planId,
      owner_id: round.ownerId,
      name: json(round.name),
      question: json(round.question),
      due_on: round.dueOn,
      opened_at: at.now,
      opened_by: at.personId,
      // Set by a trigger: the issuing organisations and the invitees, within the access rules of the plan.
      access_id: 1,
    })
    .execute()
}

/** Inserts all invitees in a single statement. Organisations that are already invited are left unchanged. */
export async function insertInvitees(
  tx: Tx,
  roundId: Id,
  invitees: readonly { id: Id; organisationId: Id | null; personName: string | null }[],
  now: string,
): Promise<void> {
  const column = <Value>(value: (entry: (typeof invitees)[number]) => Value) => invitees.map(value)
  // Plan, owner and access are set by a trigger from the round.
  await sql`insert into comment_invitee (id, round_id, plan_id, owner_id, organisation_id, person_name, invited_at, access_id)
    select id, ${roundId}::uuid, id, id, organisation_id, person_name, ${now}::timestamptz, 1
    from unnest(${column((entry) => entry.id)}::uuid[], ${column((entry) => entry.organisationId)}::uuid[], ${column((entry) => entry.personName)}::text[])
      as n (id, organisation_id, person_name)
    where not exists (select from comment_invitee i where i.round_id = ${roundId} and i.organisation_id = n.organisation_id)`.execute(
    tx,
  )
}

/** Returns an invitation that the reader may read, with the requesting organisation. */
export async function findInvitee(db: Reader, id: Id) {
  const row = await db
    .selectFrom('comment_invitee')
    .select(['round_id', 'plan_id', 'owner_id', 'organisation_id', 'person_name', 'withdrawn_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      roundId: row.round_id,
      planId: row.plan_id,
      ownerId: row.owner_id,
      organisationId: row.organisation_id,
      personName: row.person_name,
      withdrawnAt: row.withdrawn_at,
    }
  )
}

export async function withdrawInvitee(tx: Tx, id: Id, now: string): Promise<void> {
  await tx.updateTable('comment_invitee').set({ withdrawn_at: now }).where('id', '=', id).execute()
}

/** Returns the ids of the invitations of a round that the reader may read. */
export async function listInviteeIds(db: Reader, roundId: Id): Promise<Id[]> {
  const rows = await db.selectFrom('comment_invitee').select('id').where('round_id', '=', roundId).execute()
  return rows.map(({ id }) => id)
}

/** Renews withdrawn invitations of a round and clears their recorded responses. Returns the names of the persons. */
export async function reinvite(
  tx: Tx,
  roundId: Id,
  who: { organisationIds: readonly Id[]; personNames: readonly string[] },
  now: string,
): Promise<string[]> {
  const { rows } = await sql<{ person_name: string | null }>`
    update comment_invitee set withdrawn_at = null, finished_at = null, invited_at = ${now}::timestamptz
    where round_id = ${roundId} and withdrawn_at is not null
      and (organisation_id = any (${who.organisationIds}::uuid[]) or person_name = any (${who.personNames}::text[]))
    returning person_name`.execute(tx)
  return rows.flatMap((row) => row.person_name ?? [])
}

export async function changeRound(
  tx: Tx,
  id: Id,
  change: { closed_at: string | null; due_on?: string },
): Promise<void> {
  await tx.updateTable('comment_round').set(change).where('id', '=', id).execute()
}

export async function finishInvitee(tx: Tx, id: Id, now: string): Promise<void> {
  await tx.updateTable('comment_invitee').set({ finished_at: now }).where('id', '=', id).execute()
}

/** Returns the codes of those organisations that exist. */
export async function findOrganisationCodes(db: Reader, ids: readonly Id[]): Promise<Map<Id, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'code'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row.code]))
}

/**
 * Returns the invited organisations of open rounds that end between two days and that have not reported that they
 * responded.
 */
export async function listInviteesWithoutAnswer(db: Reader, from: string, until: string) {
  return db
    .selectFrom('comment_invitee as i')
    .innerJoin('comment_round as r', 'r.id', 'i.round_id')
    .select(['r.id as round_id', 'r.plan_id', 'r.owner_id', 'r.due_on', 'i.organisation_id'])
    .where('r.closed_at', 'is', null)
    .where('r.due_on', '>=', from)
    .where('r.due_on', '<=', until)
    .where('i.finished_at', 'is', null)
    .where('i.withdrawn_at', 'is', null)
    .where('i.organisation_id', 'is not', null)
    .execute()
}

/**
 * Returns rounds that end between two days (`to` exclusive), with the invited organisations that have not responded.
 * With `includeOverdue`, also returns open rounds that ended earlier.
 */
export async function listDatedRounds(
  db: Reader,
  { from, to, includeOverdue }: { from: string; to: string; includeOverdue: boolean },
) {
  const { rows } = await sql<{
    id: Id
    planId: Id
    planTitle: LocalizedText
    name: LocalizedText
    dueOn: string
    closed: boolean
    ownerId: Id
    ownerNames: Names
    confidential: boolean
    organisationsWithoutReply: { organisationId: Id; names: Names }[]
  }>`
    select r.id, r.plan_id as "planId", p.title as "planTitle", r.name, r.due_on as "dueOn", r.closed_at is not null as closed,
      r.owner_id as "ownerId", w.names as "ownerNames",
      exists (select from access x where x.id in (r.access_id, p.access_id) and x.marking = 4) as confidential,
      coalesce((select jsonb_agg(jsonb_build_object('organisationId', o.id, 'names', o.names) order by o.sort_name)
        from comment_invitee i join organisation o on o.id = i.organisation_id
        where i.round_id = r.id and i.finished_at is null and i.withdrawn_at is null), '[]') as "organisationsWithoutReply"
    from comment_round r join plan p on p.id = r.plan_id join organisation w on w.id = r.owner_id
    where r.due_on < ${to} and (r.due_on >= ${from} or (${includeOverdue} and r.closed_at is null))
    order by r.due_on, r.id`.execute(db as Tx)
  return rows
}
