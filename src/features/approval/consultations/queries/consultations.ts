import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { matchAnyId } from '#platform/db/match-any-id.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { Consultation, NewExpectation } from '../entities.ts'
import type { Recipient } from '../model.ts'

export type StoredConsultation = Omit<Consultation, 'addressees' | 'expectations' | 'abilities'>

/** Returns the consultations that the reader may read, the latest first. */
export async function listConsultations(
  reader: Reader,
  of: { planId: Id } | { id: Id },
): Promise<StoredConsultation[]> {
  const rows = await reader
    .selectFrom('consultation as c')
    .innerJoin('organisation as o', 'o.id', 'c.owner_id')
    .leftJoin('plan as p', 'p.id', 'c.plan_id')
    .selectAll('c')
    .select(['o.names', 'p.title'])
    .$if('planId' in of, (query) => query.where('c.plan_id', '=', (of as { planId: Id }).planId))
    .$if('id' in of, (query) => query.where('c.id', '=', (of as { id: Id }).id))
    .orderBy('c.sent_at', 'desc')
    .orderBy('c.id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    planId: row.plan_id,
    planTitle: row.title as LocalizedText | null,
    step: row.step,
    owner: { id: row.owner_id, names: row.names as Names },
    subject: row.subject as LocalizedText,
    text: row.text as LocalizedText,
    dueOn: row.due_on,
    sentOn: row.sent_on,
    list: row.list as Names | null,
  }))
}

/** Returns the pack version of the plan of each consultation. An addressee may not be able to read the plan. */
export async function getPackVersions(reader: Reader, consultationIds: readonly Id[]): Promise<Map<Id, string>> {
  const rows = await reader
    .selectFrom('consultation as c')
    .innerJoin('plan as p', 'p.id', 'c.plan_id')
    .select(['c.id', 'p.pack_version'])
    .where('c.id', '=', matchAnyId(consultationIds))
    .execute()
  return new Map(rows.map((row) => [row.id, row.pack_version]))
}

export interface StoredAddressee {
  consultationId: Id
  organisationId: Id
  names: Names
  functionCode: string | null
  copy: boolean
}

export async function listAddressees(reader: Reader, consultationIds: readonly Id[]): Promise<StoredAddressee[]> {
  const rows = await reader
    .selectFrom('consultation_addressee as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation_id')
    .select(['a.consultation_id', 'a.organisation_id', 'a.function_code', 'a.is_copy', 'o.names'])
    .where('a.consultation_id', '=', matchAnyId(consultationIds))
    .orderBy('a.is_copy')
    .orderBy('o.sort_name')
    .orderBy('o.id')
    .execute()
  return rows.map((row) => ({
    consultationId: row.consultation_id,
    organisationId: row.organisation_id,
    names: row.names as Names,
    functionCode: row.function_code,
    copy: row.is_copy,
  }))
}

export interface StoredReply {
  id: Id
  consultationId: Id
  organisationId: Id
  provenance: 'in_person' | 'recorded'
  date: LegalDate
  source: string
}

export async function listReplies(reader: Reader, consultationIds: readonly Id[]): Promise<StoredReply[]> {
  const rows = await reader
    .selectFrom('consultation_reply')
    .select(['id', 'consultation_id', 'organisation_id', 'provenance', 'on_date', 'source'])
    .where('consultation_id', '=', matchAnyId(consultationIds))
    .orderBy('place')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    consultationId: row.consultation_id,
    organisationId: row.organisation_id,
    provenance: row.provenance as StoredReply['provenance'],
    date: row.on_date,
    source: row.source,
  }))
}

/**
 * Returns the day of the last reminder by consultation and organisation. Only the organisation that leads the plan may
 * read reminders.
 */
export async function listReminders(
  reader: Reader,
  consultationIds: readonly Id[],
): Promise<Map<Id, ReadonlyMap<Id, LegalDate>>> {
  const rows = await reader
    .selectFrom('consultation_reminder')
    .select(['consultation_id', 'organisation_ids', 'reminded_on'])
    .where('consultation_id', '=', matchAnyId(consultationIds))
    .orderBy('reminded_on')
    .execute()
  const ofEach = Map.groupBy(rows, (row) => row.consultation_id)
  return new Map(
    [...ofEach].map(([id, group]) => [
      id,
      new Map(group.flatMap((row) => row.organisation_ids.map((body) => [body, row.reminded_on] as const))),
    ]),
  )
}

export interface Writing {
  now: string
  today: LegalDate
  personId: Id | null
}

export async function insertConsultation(
  tx: Tx,
  consultation: Pick<StoredConsultation, 'id' | 'planId' | 'step' | 'subject' | 'text' | 'dueOn' | 'list'> & {
    ownerId: Id
  },
  recipients: readonly Recipient[],
  at: Writing,
): Promise<void> {
  const { id, ownerId } = consultation
  await tx
    .insertInto('consultation')
    .values({
      id,
      plan_id: consultation.planId,
      owner_id: ownerId,
      step: consultation.step,
      subject: json(consultation.subject),
      text: json(consultation.text),
      due_on: consultation.dueOn,
      list: consultation.list && json(consultation.list),
      audience: recipients.map((recipient) => recipient.organisationId),
      sent_on: at.today,
      sent_at: at.now,
      sent_by: at.personId,
      // Set by a trigger.
      access_id: 1,
    })
    .execute()
  const column = <Value>(value: (recipient: Recipient) => Value) => recipients.map(value)
  await sql`insert into consultation_addressee (id, consultation_id, owner_id, organisation_id, function_code, is_copy, access_id)
    select n.id, ${id}::uuid, ${ownerId}::uuid, n.organisation_id, n.function_code, n.is_copy, 1
    from unnest(${column(() => newId())}::uuid[], ${column((recipient) => recipient.organisationId)}::uuid[],
      ${column((recipient) => recipient.function)}::text[], ${column((recipient) => recipient.copy)}::boolean[]) as n (id, organisation_id, function_code, is_copy)`.execute(
    tx,
  )
}

/** Inserts a reply with the expectations. Returns false if the plan is already decided. */
export async function insertReply(
  tx: Tx,
  reply: StoredReply & { planId: Id; ownerId: Id },
  expectations: readonly NewExpectation[],
  at: Writing,
): Promise<boolean> {
  await tx
    .insertInto('consultation_reply')
    .values({
      id: reply.id,
      consultation_id: reply.consultationId,
      plan_id: reply.planId,
      owner_id: reply.ownerId,
      organisation_id: reply.organisationId,
      provenance: reply.provenance,
      on_date: reply.date,
      source: reply.source,
      recorded_at: at.now,
      recorded_by: at.personId,
      access_id: 1,
    })
    .execute()
  const expected = expectations.map((expectation) => ({ id: newId(), ...expectation }))
  const { rows } = await sql<{ isSubmitted: boolean }>`
    select add_expectations_by_reply(${reply.id}, ${at.now}::timestamptz, ${JSON.stringify(expected)}::jsonb) as "isSubmitted"`.execute(
    tx,
  )
  return rows[0]!.isSubmitted
}

/** Records a reminder. Returns false if a reminder for the consultation was already recorded that day. */
export async function insertReminder(
  tx: Tx,
  reminder: { consultationId: Id; ownerId: Id; organisationIds: readonly Id[] },
  at: Writing,
): Promise<boolean> {
  const done = await tx
    .insertInto('consultation_reminder')
    .values({
      id: newId(),
      consultation_id: reminder.consultationId,
      owner_id: reminder.ownerId,
      organisation_ids: [...reminder.organisationIds],
      reminded_on: at.today,
      reminded_at: at.now,
      reminded_by: at.personId,
      access_id: 1,
    })
    .onConflict((onConflictBuilder) => onConflictBuilder.columns(['consultation_id', 'reminded_on']).doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/** The subjects of acts on consultations. */
export const consultationSubjects = {
  consultation: subjectSource({
    from: sql`consultation k`,
    id: sql`k.id`,
    title: sql`k.subject`,
    planId: sql`k.plan_id`,
  }),
}
