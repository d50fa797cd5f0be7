import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const de = {
  due: 'Frist',
  feedName: (name) => `Integral: ${name}`,
  sources: {
    law: 'gesetzlich festgelegt',
    observed: 'wie in einem früheren Zyklus',
    usual: 'üblich, nicht gesetzlich festgelegt',
    planned: 'geplant',
  },
  basis: (text) => `Grundlage: ${text}`,
  owner: (name) => `Zuständig: ${name}`,
  mail: {
    subject: (count) => plural('de', count, `${count} anstehender Termin`, `${count} anstehende Termine`),
    greeting: phrases.greeting,
    near: (count) => plural('de', count, 'Für Sie steht folgender Termin an:', 'Für Sie stehen folgende Termine an:'),
    left: (count) =>
      count === 0
        ? 'kein Arbeitstag mehr'
        : plural('de', count, `noch ${count} Arbeitstag`, `noch ${count} Arbeitstage`),
    all: 'Gesamter Kalender:',
    changeReminders: (address) => `Erinnerungen ändern oder abbestellen: ${address}`,
  },
} satisfies SameKeys<typeof en>
