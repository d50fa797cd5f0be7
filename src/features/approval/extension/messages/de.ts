import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Verlängerung und Ende des Plans',
  until: 'In Kraft bis einschließlich',
  decidedOn: labels.decidedOn,
  decidedBy: headings.decidedBy,
  reason: 'Grundlage und Begründung',
  decision: labels.decision,
  status: labels.status,
  extended: (on) => `in Kraft bis ${on}`,
  end: 'Ende des Plans vor Ablauf',
  revoked: (on) => `Verlängerung bis ${on} zurückgezogen`,
  states: {
    awaited: 'noch nicht bestätigt',
    confirmed: 'bestätigt',
    contested: 'bestritten, ohne Wirkung',
    withdrawn: 'zurückgezogen',
    not_required: 'erfasst, bevor eine Bestätigung nötig war',
    lapsed: 'nicht bestätigt, nicht mehr möglich',
  },
  partly: 'noch nicht von allen bestätigt',
  noDay: 'Tag nicht erfasst',
  recorded: (who, on) => `erfasst für ${who} am ${on}`,
  confirmed: (who, on) => `bestätigt von ${who} am ${on}`,
  contested: (who, on, text) => `bestritten von ${who} am ${on}: ${text}`,
}
