import { findLanguageParties, findLanguageParty, joinLanguages } from '#features/country/language-regime/index.ts'
import { languageRegimeMessages } from '#features/country/language-regime/messages/index.ts'
import { currentLaw, lawOf } from '#features/country/law/index.ts'
import type { RequestContext } from '#platform/context.ts'
import type { Reader } from '#platform/db/db.ts'
import type { Email } from '#platform/mail/mailer.ts'
import { listRolesWith } from '#shared/country-vocabulary.ts'
import type { LegalDate } from '#shared/dates.ts'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import {
  chooseLanguages,
  isCourtesyTranslation,
  type LanguageRequirement,
  requiredLanguages,
} from '#shared/language-regime.ts'
import { loadName, loadText } from '#shared/localized-text.ts'
import { colon } from '#shared/punctuation.ts'
import { consultationMessages } from '../messages/index.ts'
import { getPackVersions, type StoredConsultation } from '../queries/consultations.ts'
import { listRecipients, type Recipient } from './queries.ts'

export type Occasion = 'requested' | 'copied' | 'reminded'

/**
 * Creates the email of a consultation: the request, the deadline, the text and the reply link, in the languages that the law
 * requires between the two organisations, in that order. A text in the reader's language is added if it is another one, as
 * a courtesy translation if the law does not allow it. Without a regime, only the reader's language is used.
 */
export function composeConsultationEmail(
  reader: Omit<Recipient, 'organisationId'>,
  consultation: StoredConsultation,
  occasion: Occasion,
  { publicUrl, requirement }: { publicUrl: string; requirement: LanguageRequirement | null },
): Email {
  const official = requirement?.regime ? chooseLanguages(requirement, [reader.language]) : [reader.language]
  const mailLanguages = [...new Set([...official, reader.language])]
  const [first = reader.language] = mailLanguages
  const subject = loadText(consultation.subject, first).text.replace(/\s+/g, ' ').trim()
  return {
    to: reader.email,
    subject: occasion === 'reminded' ? consultationMessages[first].mail.reminder(subject) : subject,
    text: mailLanguages
      .map((language) => {
        const text = composeText(reader.name, consultation, { occasion, publicUrl, language })
        const isCourtesy = requirement !== null && isCourtesyTranslation(requirement, language)
        return isCourtesy ? `${describeCourtesy(official, language)}\n\n${text}` : text
      })
      .join(separator),
  }
}

/** Separates the texts in several languages. */
const separator = '\n\n----------\n\n'

function composeText(
  name: string,
  consultation: StoredConsultation,
  { occasion, publicUrl, language }: { occasion: Occasion; publicUrl: string; language: Language },
): string {
  const messages = consultationMessages[language].mail
  return [
    messages.greeting(name),
    messages[occasion](loadName(consultation.owner.names, language), formatDate(consultation.dueOn, language, 'long')),
    loadText(consultation.text, language).text,
    `${messages.open}\n${publicUrl}/consultations/${consultation.id}`,
  ].join('\n\n')
}

/** Returns the mark of a courtesy translation: the reason and the languages of the authentic text. */
function describeCourtesy(official: readonly Language[], language: Language): string {
  const { courtesyTranslation, reason, reasons, authenticText } = languageRegimeMessages[language]
  return [
    courtesyTranslation,
    reason(reasons.recipientLanguage),
    `${authenticText}${colon(language)}${joinLanguages(official, language)}`,
  ].join('\n')
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
    const requirements = await findRequirements(database.kysely, consultation, to.organisationIds)
    for (const reader of await listRecipients(
      database.kysely,
      to.organisationIds,
      listRolesWith('path.speak'),
      to.day,
    )) {
      const requirement = requirements.get(reader.organisationId) ?? null
      await mailer
        .send(composeConsultationEmail(reader, consultation, to.occasion, { publicUrl: mailer.publicUrl, requirement }))
        .catch((error: unknown) =>
          log.error({ err: error, consultationId: consultation.id }, 'a mail about a consultation was not sent'),
        )
    }
  } catch (error) {
    log.error({ err: error, consultationId: consultation.id }, 'mails about a consultation were not sent')
  }
}

/** Returns the languages of the email to each organisation, under the law of the plan. */
async function findRequirements(
  reader: Reader,
  consultation: StoredConsultation,
  organisationIds: readonly Id[],
): Promise<Map<Id, LanguageRequirement>> {
  const packVersion = (await getPackVersions(reader, [consultation.id])).get(consultation.id)
  const law = packVersion === undefined ? currentLaw() : lawOf({ packVersion })
  const sender = await findLanguageParty(reader, consultation.owner.id)
  const receivers = await findLanguageParties(reader, organisationIds)
  return new Map([...receivers].map(([id, receiver]) => [id, requiredLanguages(law, 'mail', sender, receiver)]))
}
