import { formatDate } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import type { TextStatus } from './load.ts'
import { textStatusMessages } from './messages/index.ts'

interface StatusOfDay {
  status: TextStatus
  language: Language
  today: string
}

/** Returns the notice on every page of a text with changes that nobody approved. Undefined: there are none. */
export const formatDraft = ({ status, language }: StatusOfDay): string | undefined =>
  status.kind === 'unapproved'
    ? textStatusMessages[language].unapproved(status.changes.length, status.approved.number)
    : undefined

/** Returns the version and its hash where the text is exactly that version, or else the day of the working copy. */
export function formatVersionLine({ status, language, today }: StatusOfDay): string {
  const messages = textStatusMessages[language]
  const day = formatDate(today, language)
  const version = ({ number, hash }: { number: number; hash: string }) => messages.version(number, hash.slice(0, 24))
  if (status.kind === 'version') return version(status.version)
  if (status.kind === 'unapproved')
    return [messages.draft(day), ...(status.proposed ? [version(status.proposed)] : [])].join(' · ')
  return status.approved ? messages.workingCopy(day, status.approved.number) : messages.draft(day)
}
