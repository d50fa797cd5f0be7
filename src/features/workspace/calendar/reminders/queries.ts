import { sql } from 'kysely'
import type { OpenDatabase, Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { isLanguage, type Language } from '#shared/language.ts'
import type { SentReminder } from './model.ts'

/** Default reminder times in working days, for people who have not chosen any. */
export const usualDays: readonly number[] = [5, 1]

/** Returns the numbers of working days before a date at which a person wants a reminder, the largest first. */
export async function listDays(db: Reader, personId: Id): Promise<number[]> {
  const row = await db.selectFrom('reminder_choice').select('days').where('person_id', '=', personId).executeTakeFirst()
  return [...(row?.days ?? usualDays)].map(Number)
}

export async function saveDays(tx: Tx, personId: Id, days: readonly number[]): Promise<void> {
  const chosen = [...new Set(days)].toSorted((left, other) => other - left)
  await sql`insert into reminder_choice (person_id, days) values (${personId}, ${chosen}::smallint[])
    on conflict (person_id) do update set days = excluded.days`.execute(tx)
}

export interface Reminded {
  personId: Id
  email: string
  language: Language
}

/**
 * Returns the people with an email address and a role who were not yet processed that day and have reminders on. Runs
 * as the owner of the database.
 */
export async function listPeopleToRemind(db: Reader, day: LegalDate): Promise<Reminded[]> {
  const { rows } = await sql<{ id: Id; email: string; language: string }>`
    select p.id, p.email, p.language from person p
    where p.email is not null and p.left_at is null
      and exists (select from role_assignment r where r.person_id = p.id and r.valid_from <= ${day} and (r.valid_to is null or r.valid_to > ${day}))
      and not exists (select from reminder_choice c where c.person_id = p.id and cardinality(c.days) = 0)
      and not exists (select from reminder_mail m where m.person_id = p.id and m.on_day = ${day})
    order by p.id`.execute(db as Tx)
  return rows.map(({ id, email, language }) => ({
    personId: id,
    email,
    language: isLanguage(language) ? language : 'en',
  }))
}

/** Returns the reminders that a person already received for these entries. */
export async function listSentReminders(tx: Tx, personId: Id, keys: readonly string[]): Promise<SentReminder[]> {
  const { rows } = await sql<SentReminder>`
    select key, due_on as "dueOn", days from reminder_sent
    where person_id = ${personId} and key = any (${[...keys]}::text[])`.execute(tx)
  return rows
}

/**
 * Claims the single daily run of a person, with the reminders that it sends. Without reminders there is no email.
 * @returns whether the run was free; another server may have claimed it first
 */
export async function claimDailyMail(
  tx: Tx,
  personId: Id,
  day: LegalDate,
  sentReminders: readonly SentReminder[],
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into reminder_mail (person_id, on_day) values (${personId}, ${day}) on conflict do nothing`.execute(tx)
  if (numAffectedRows !== 1n) return false
  const toColumn = <Value>(value: (sentReminder: SentReminder) => Value) => sentReminders.map(value)
  await sql`
    insert into reminder_sent (person_id, key, due_on, days, sent_on)
    select ${personId}::uuid, key, due_on, days, ${day}::date
    from unnest(${toColumn((sentReminder) => sentReminder.key)}::text[], ${toColumn((sentReminder) => sentReminder.dueOn)}::date[], ${toColumn((sentReminder) => sentReminder.days)}::smallint[]) as n (key, due_on, days)
    on conflict do nothing`.execute(tx)
  return true
}

/** Releases the claim and the reminders after the email could not be sent. */
export async function releaseDailyMail(tx: Tx, personId: Id, day: LegalDate): Promise<void> {
  await tx.deleteFrom('reminder_sent').where('person_id', '=', personId).where('sent_on', '=', day).execute()
  await tx.deleteFrom('reminder_mail').where('person_id', '=', personId).where('on_day', '=', day).execute()
}

/** Deletes expired reminder records. Runs as the owner of the database. */
export async function deleteExpiredReminders(db: OpenDatabase['kysely'], before: LegalDate): Promise<void> {
  await db.deleteFrom('reminder_sent').where('sent_on', '<', before).execute()
  await db.deleteFrom('reminder_mail').where('on_day', '<', before).execute()
}
