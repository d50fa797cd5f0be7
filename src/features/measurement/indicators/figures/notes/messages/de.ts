import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  provisional: statuses.provisional,
  partial: 'unvollständiger Zeitraum',
  carriedOver: statuses.carriedOver,
  missing: (count, text) => plural('de', count, '1 Zahl fehlt', `${text} Zahlen fehlen`),
  missingInSums: (count, text) =>
    plural(
      'de',
      count,
      'aus unvollständigen Summen berechnet: 1 Zahl fehlt',
      `aus unvollständigen Summen berechnet: ${text} Zahlen fehlen`,
    ),
  withheld: 'für Sie teilweise nicht sichtbar',
  reported: (value) => `für das Gebiet selbst gemeldet: ${value}`,
  rounded: '≈ gerundet',
}
