import type { LegalDate } from '#shared/dates.ts'

/** Creates an invented message with which minutes or a decision were sent. */
export const makeLetter = (subject: string, date: LegalDate, name: string): File =>
  new File(
    [
      `From: Secretary <secretary@example.org>\r\nDate: ${date}\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${subject}\r\n`,
    ],
    name,
  )
