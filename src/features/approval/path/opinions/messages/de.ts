import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  kinds: { followed: 'berücksichtigt', partly: 'teilweise berücksichtigt', set_aside: 'nicht berücksichtigt' },
  open: 'noch keine Antwort',
  counted: (all, parts) => `${all === 1 ? '1 Punkt' : `${all} Punkte`}: ${parts}`,
  count: {
    followed: (many) => `${many} berücksichtigt`,
    partly: (many) => `${many} teilweise berücksichtigt`,
    set_aside: (many) => `${many} nicht berücksichtigt`,
    open: (many) => `${many} offen`,
  },
  number: 'Nr.',
  point: 'Punkt',
  about: (what) => `Zu „${what}“:`,
  answer: 'Antwort',
  reasons: 'Gründe',
  changed: (what) => `Geändert: „${what}“.`,
  withheld: 'Punkte zu dem, was hier weggelassen ist, sind auch weggelassen, ebenso der Wortlaut der Stellungnahme.',
}
