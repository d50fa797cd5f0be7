import { legalDay } from '#platform/clock.ts'
import type { RequestContext } from '#platform/context.ts'
import type { OpenDatabase } from '#platform/db/db.ts'
import type { Mailer } from '#platform/mail/mailer.ts'
import { legalZone } from '#platform/procedure.ts'
import { listRolesWith } from '#shared/country-vocabulary.ts'
import { isLanguage } from '#shared/language.ts'
import { phraseMessages } from '#shared/phrase-messages/index.ts'
import { lawMailMessages } from './messages.ts'
import { claimLawMail, type LawMailReader, listLawMailReaders, releaseLawMail } from './queries.ts'

type Place = Pick<RequestContext, 'database' | 'clock' | 'log'> & { mailer: Mailer }

/**
 * Sends an email about a new law to the people whom the preview of its installation names: those who may move a draft of
 * their organisation that follows an earlier law. Each gets one email for each version, which names no plan, unless they
 * switched these emails off.
 * Called every hour. Without a mail server it does no work. A failure for a person is logged and retried the next hour.
 */
export async function sendLawMails({ database, clock, log, mailer }: Place): Promise<void> {
  if (!mailer.send) return
  try {
    const now = clock.now()
    for (const reader of await listLawMailReaders(
      database.kysely,
      listRolesWith('path.lead'),
      legalDay(now, legalZone),
    ))
      await sendTo(reader, { database, mailer, now: now.toISOString() }).catch((error: unknown) =>
        log.error({ err: error }, 'an email about a new law was not sent'),
      )
  } catch (error) {
    log.error({ err: error }, 'emails about a new law were not sent')
  }
}

async function sendTo(
  reader: LawMailReader,
  { database, mailer, now }: { database: OpenDatabase; mailer: Mailer; now: string },
): Promise<void> {
  if (!(await claimLawMail(database.kysely, reader, now))) return
  const { name, email, language, version, drafts } = reader
  const readerLanguage = isLanguage(language) ? language : 'en'
  const messages = lawMailMessages[readerLanguage]
  const lines = [
    phraseMessages[readerLanguage].greeting(name),
    messages.body(drafts, version),
    messages.tasks(mailer.publicUrl),
    messages.stop(`${mailer.publicUrl}/settings`),
  ]
  try {
    await mailer.send!({ to: email, subject: messages.subject, text: lines.join('\n\n') })
  } catch (error) {
    await releaseLawMail(database.kysely, reader)
    throw error
  }
}
