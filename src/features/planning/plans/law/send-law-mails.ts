import { sql } from 'kysely'
import { legalDay } from '#platform/clock.ts'
import type { RequestContext } from '#platform/context.ts'
import type { OpenDatabase } from '#platform/db/db.ts'
import type { Mailer } from '#platform/mail/mailer.ts'
import { legalZone } from '#platform/procedure.ts'
import { listRolesWith } from '#shared/country-vocabulary.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { isLanguage } from '#shared/language.ts'
import { phraseMessages } from '#shared/phrase-messages/index.ts'
import { lawMailMessages } from './mail-messages.ts'

type Place = Pick<RequestContext, 'database' | 'clock' | 'log'> & { mailer: Mailer }

interface Reader {
  id: Id
  name: string
  email: string
  language: string
  version: string
  drafts: number
}

/**
 * Sends an email about a new law to the people whom the preview of its installation names: those who may move a draft of
 * their organisation that follows an earlier law. Each gets one email for each version, which names no plan.
 * Called every hour. Without a mail server it does no work. A failure for a person is logged and retried the next hour.
 */
export async function sendLawMails({ database, clock, log, mailer }: Place): Promise<void> {
  if (!mailer.send) return
  try {
    const now = clock.now()
    for (const reader of await listReaders(database.kysely, legalDay(now, legalZone)))
      await sendTo(reader, { database, mailer, now: now.toISOString() }).catch((error: unknown) =>
        log.error({ err: error }, 'an email about a new law was not sent'),
      )
  } catch (error) {
    log.error({ err: error }, 'emails about a new law were not sent')
  }
}

/** Returns the people with an open task about a draft, who did not get an email about the law installed last. */
async function listReaders(db: OpenDatabase['kysely'], day: LegalDate): Promise<Reader[]> {
  const { rows } = await sql<Reader>`
    select p.id, p.name, p.email, p.language, newest_law_version() as version, count(distinct t.subject_id)::int as drafts
    from task t
    join role_assignment r on r.organisation_id = t.organisation_id and r.role = any (${listRolesWith('path.lead')}::text[])
      and r.valid_from <= ${day} and coalesce(${day} < r.valid_to, true)
    join person p on p.id = r.person_id and p.email is not null and p.left_at is null
    where t.kind = 'review_law' and t.done_at is null
      and not exists (select from law_mail m where m.person_id = p.id and m.version = newest_law_version())
    group by p.id order by p.id`.execute(db)
  return rows
}

async function sendTo(
  { id, name, email, language, version, drafts }: Reader,
  { database, mailer, now }: { database: OpenDatabase; mailer: Mailer; now: string },
): Promise<void> {
  // Another server may have claimed the email first.
  const { numAffectedRows } = await sql`insert into law_mail (person_id, version, sent_at)
    values (${id}, ${version}, ${now}) on conflict do nothing`.execute(database.kysely)
  if (numAffectedRows !== 1n) return
  const readerLanguage = isLanguage(language) ? language : 'en'
  const messages = lawMailMessages[readerLanguage]
  const lines = [
    phraseMessages[readerLanguage].greeting(name),
    messages.body(drafts, version),
    messages.tasks(mailer.publicUrl),
  ]
  try {
    await mailer.send!({ to: email, subject: messages.subject, text: lines.join('\n\n') })
  } catch (error) {
    await sql`delete from law_mail where person_id = ${id} and version = ${version}`.execute(database.kysely)
    throw error
  }
}
