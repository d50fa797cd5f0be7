import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  kinds: { followed: 'gevolgd', partly: 'gedeeltelijk gevolgd', set_aside: 'niet gevolgd' },
  open: statuses.noAnswerYet,
  noAnswerNeeded: 'geen antwoord nodig',
  counted: (all, parts) => `${plural('nl', all, '1 punt', `${all} punten`)}: ${parts}`,
  count: {
    followed: (many) => `${many} gevolgd`,
    partly: (many) => `${many} gedeeltelijk gevolgd`,
    set_aside: (many) => `${many} niet gevolgd`,
    open: (many) => `${many} open`,
  },
  number: 'Nr.',
  point: 'Punt',
  onSubject: (what) => `Over “${what}”:`,
  answer: labels.answer,
  reasons: labels.reason,
  changed: (what) => `Gewijzigd: “${what}”.`,
  withheld: 'Punten over weggelaten onderdelen zijn hier niet opgenomen, net als de volledige tekst van het advies.',
}
