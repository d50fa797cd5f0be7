import type { Email } from '#platform/mail/mailer.ts'
import { formatDate } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { formatEntry } from '../messages/describe-event.ts'
import { calendarMessages } from '../messages/index.ts'
import type { Due } from './model.ts'

/**
 * Creates the daily email with the approaching dates, the nearest first. For a confidential entry it contains only that
 * a date is due and where to read more.
 */
export function reminderLetter(
  reader: { name: string; email: string; language: Language },
  due: readonly Due[],
  publicUrl: string,
): Email {
  const { language } = reader
  const messages = calendarMessages[language].mail
  const lines = due.map(({ entry, daysLeft }) => {
    const what = entry.confidential ? formatEntry.due(language) : formatEntry(entry, language).summary
    return `${formatDate(entry.date, language, 'long')} (${messages.left(daysLeft)})\n${what}\n${publicUrl}${entry.href}`
  })
  const days = messages.changeReminders(`${publicUrl}/settings`)
  return {
    to: reader.email,
    subject: messages.subject(due.length),
    text: [
      messages.greeting(reader.name),
      messages.near(due.length),
      ...lines,
      `${messages.all}\n${publicUrl}/calendar`,
      days,
    ].join('\n\n'),
  }
}
