import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Prolongation et fin du plan',
  until: 'En vigueur jusqu’au (inclus)',
  decidedOn: labels.decidedOn,
  decidedBy: headings.decidedBy,
  reason: 'Fondement et motivation',
  decision: labels.decision,
  status: labels.status,
  extended: (on) => `en vigueur jusqu’au ${on}`,
  end: 'fin du plan avant terme',
  revoked: (on) => `prolongation jusqu’au ${on} retirée`,
  states: {
    awaited: 'pas encore confirmé',
    confirmed: 'confirmé',
    contested: 'contesté, sans effet',
    withdrawn: 'retiré',
    not_required: 'enregistré avant que la confirmation soit requise',
    lapsed: 'pas confirmé, plus possible',
  },
  partly: 'pas encore confirmé par tous',
  noDay: 'jour non enregistré',
  recorded: (who, on) => `enregistré pour ${who} le ${on}`,
  confirmed: (who, on) => `confirmé par ${who} le ${on}`,
  contested: (who, on, text) => `contesté par ${who} le ${on} : ${text}`,
}
