import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  kinds: { followed: 'berücksichtigt', partly: 'teilweise berücksichtigt', set_aside: 'nicht berücksichtigt' },
  open: statuses.noAnswerYet,
  noAnswerNeeded: 'keine Antwort nötig',
  counted: (all, parts) => `${plural('de', all, '1 Punkt', `${all} Punkte`)}: ${parts}`,
  count: {
    followed: (many) => `${many} berücksichtigt`,
    partly: (many) => `${many} teilweise berücksichtigt`,
    set_aside: (many) => `${many} nicht berücksichtigt`,
    open: (many) => `${many} offen`,
  },
  number: 'Nr.',
  point: 'Punkt',
  onSubject: (what) => `Zu „${what}“:`,
  answer: labels.answer,
  reasons: labels.reason,
  changed: (what) => `Geändert: „${what}“.`,
  withheld: 'Punkte zu ausgelassenen Teilen sowie der volle Wortlaut der Stellungnahme sind hier nicht enthalten.',
}
