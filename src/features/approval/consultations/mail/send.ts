import type { RequestContext } from '#platform/context.ts'
import type { Letter } from '#platform/mail/mailer.ts'
import type { LegalDate } from '#shared/dates.ts'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { readName, readText } from '#shared/localized-text.ts'
import { type Permission, roleNames, roles } from '#shared/permission.ts'
import { circularMessages } from '../messages/index.ts'
import type { StoredCircular } from '../queries.ts'
import { type Recipient, readRecipients } from './queries.ts'

export type Occasion = 'asked' | 'copied' | 'reminded'

/** Roles that speak for a body. */
const speaking = roleNames.filter((role) => (roles[role] as readonly Permission[]).includes('path.speak'))

/** The mail of a circular, in the language of its reader: what is asked until when, the words, and where one answers. */
export function circularLetter(
  reader: Recipient,
  circular: StoredCircular,
  occasion: Occasion,
  publicUrl: string,
): Letter {
  const { language } = reader
  const words = circularMessages[language].mail
  const subject = readText(circular.subject, language).text.replace(/\s+/g, ' ').trim()
  const day = formatDate(circular.dueOn, language, 'long')
  return {
    to: reader.email,
    subject: occasion === 'reminded' ? words.reminder(subject) : subject,
    text: [
      words.greeting(reader.name),
      words[occasion](readName(circular.owner.names, language), day),
      readText(circular.words, language).text,
      `${words.open}\n${publicUrl}/circulars/${circular.id}`,
    ].join('\n\n'),
  }
}

/**
 * Sends a circular to who speaks for these bodies. After the commit, one after the other; without a mail server nothing goes out, and
 * the task stands all the same. What fails for one is logged and stops nobody else.
 */
export async function mailCircular(
  { database, post, log }: Pick<RequestContext, 'database' | 'post' | 'log'>,
  circular: StoredCircular,
  to: { organisationIds: readonly Id[]; occasion: Occasion; day: LegalDate },
): Promise<void> {
  if (!post?.send || to.organisationIds.length === 0) return
  try {
    for (const reader of await readRecipients(database.kysely, to.organisationIds, speaking, to.day))
      await post
        .send(circularLetter(reader, circular, to.occasion, post.publicUrl))
        .catch((error: unknown) =>
          log.error({ err: error, circular: circular.id }, 'a mail of a circular was not sent'),
        )
  } catch (error) {
    log.error({ err: error, circular: circular.id }, 'the mails of a circular were not sent')
  }
}
