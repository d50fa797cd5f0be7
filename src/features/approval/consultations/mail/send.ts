import type { RequestContext } from '#platform/context.ts'
import type { Letter } from '#platform/mail/mailer.ts'
import type { LegalDate } from '#shared/dates.ts'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { readName, readText } from '#shared/localized-text.ts'
import { type Permission, roleNames, roles } from '#shared/permission.ts'
import { circularMessages } from '../messages/index.ts'
import type { StoredConsultation } from '../queries.ts'
import { type Recipient, readRecipients } from './queries.ts'

export type Occasion = 'asked' | 'copied' | 'reminded'

/** Roles that may act for an organisation. */
const speaking = roleNames.filter((role) => (roles[role] as readonly Permission[]).includes('path.speak'))

/**
 * Creates the email of a consultation in the reader's language, with the request, the deadline, the text and the reply
 * link.
 */
export function composeConsultationEmail(
  reader: Recipient,
  circular: StoredConsultation,
  occasion: Occasion,
  publicUrl: string,
): Letter {
  const { language } = reader
  const messages = circularMessages[language].mail
  const subject = readText(circular.subject, language).text.replace(/\s+/g, ' ').trim()
  const day = formatDate(circular.dueOn, language, 'long')
  return {
    to: reader.email,
    subject: occasion === 'reminded' ? messages.reminder(subject) : subject,
    text: [
      messages.greeting(reader.name),
      messages[occasion](readName(circular.owner.names, language), day),
      readText(circular.words, language).text,
      `${messages.open}\n${publicUrl}/circulars/${circular.id}`,
    ].join('\n\n'),
  }
}

/**
 * Sends a consultation by email to the people who act for these organisations. It runs after the commit, sequentially.
 * Without a mail server no email is sent, but the task still exists.
 * A failure for a recipient is logged and does not stop the others.
 */
export async function mailConsultation(
  { database, post, log }: Pick<RequestContext, 'database' | 'post' | 'log'>,
  circular: StoredConsultation,
  to: { organisationIds: readonly Id[]; occasion: Occasion; day: LegalDate },
): Promise<void> {
  if (!post?.send || to.organisationIds.length === 0) return
  try {
    for (const reader of await readRecipients(database.kysely, to.organisationIds, speaking, to.day))
      await post
        .send(composeConsultationEmail(reader, circular, to.occasion, post.publicUrl))
        .catch((error: unknown) =>
          log.error({ err: error, circular: circular.id }, 'a mail of a circular was not sent'),
        )
  } catch (error) {
    log.error({ err: error, circular: circular.id }, 'the mails of a circular were not sent')
  }
}
