import type { RequestContext } from '#platform/context.ts'
import type { Email } from '#platform/mail/mailer.ts'
import { listRolesWith } from '#shared/country-vocabulary.ts'
import type { LegalDate } from '#shared/dates.ts'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { loadName, loadText } from '#shared/localized-text.ts'
import { consultationMessages } from '../messages/index.ts'
import type { StoredConsultation } from '../queries/consultations.ts'
import { listRecipients, type Recipient } from './queries.ts'

export type Occasion = 'requested' | 'copied' | 'reminded'

/**
 * Creates the email of a consultation in the reader's language, with the request, the deadline, the text and the reply
 * link.
 */
export function composeConsultationEmail(
  reader: Recipient,
  consultation: StoredConsultation,
  occasion: Occasion,
  publicUrl: string,
): Email {
  const { language } = reader
  const messages = consultationMessages[language].mail
  const subject = loadText(consultation.subject, language).text.replace(/\s+/g, ' ').trim()
  const day = formatDate(consultation.dueOn, language, 'long')
  return {
    to: reader.email,
    subject: occasion === 'reminded' ? messages.reminder(subject) : subject,
    text: [
      messages.greeting(reader.name),
      messages[occasion](loadName(consultation.owner.names, language), day),
      loadText(consultation.text, language).text,
      `${messages.open}\n${publicUrl}/consultations/${consultation.id}`,
    ].join('\n\n'),
  }
}

/**
 * Sends a consultation by email to the people who act for these organisations. It runs after the commit, sequentially.
 * Without a mail server no email is sent, but the task still exists.
 * A failure for a recipient is logged and does not stop the others.
 */
export async function mailConsultation(
  { database, mailer, log }: Pick<RequestContext, 'database' | 'mailer' | 'log'>,
  consultation: StoredConsultation,
  to: { organisationIds: readonly Id[]; occasion: Occasion; day: LegalDate },
): Promise<void> {
  if (!mailer?.send || to.organisationIds.length === 0) return
  try {
    for (const reader of await listRecipients(database.kysely, to.organisationIds, listRolesWith('path.speak'), to.day))
      await mailer
        .send(composeConsultationEmail(reader, consultation, to.occasion, mailer.publicUrl))
        .catch((error: unknown) =>
          log.error({ err: error, consultationId: consultation.id }, 'a mail about a consultation was not sent'),
        )
  } catch (error) {
    log.error({ err: error, consultationId: consultation.id }, 'mails about a consultation were not sent')
  }
}
