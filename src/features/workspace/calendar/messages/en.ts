import { en as phrases } from '#shared/phrase-messages/en.ts'
import { plural } from '#shared/plural.ts'

/** Calendar messages for use outside pages (feeds, emails), and messages shared by all pages. */

export const en = {
  due: 'Deadline',
  feedName: (name: string) => `Integral: ${name}`,
  sources: {
    law: 'set by law',
    observed: 'as in a previous cycle',
    usual: 'customary, not set by law',
    planned: 'planned',
  },
  basis: (text: string) => `Basis: ${text}`,
  owner: (name: string) => `Responsible: ${name}`,
  mail: {
    subject: (count: number) => plural('en', count, `${count} upcoming date`, `${count} upcoming dates`),
    greeting: phrases.greeting,
    near: (count: number) => plural('en', count, 'Upcoming date for you:', 'Upcoming dates for you:'),
    left: (count: number) =>
      count === 0
        ? 'no working days left'
        : plural('en', count, `${count} working day left`, `${count} working days left`),
    all: 'Full calendar:',
    changeReminders: (address: string) => `Change or stop reminders: ${address}`,
  },
}
