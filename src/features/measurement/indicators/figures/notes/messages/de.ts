import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  provisional: statuses.provisional,
  partial: 'unvollständiger Zeitraum',
  carriedOver: statuses.carriedOver,
  missing: (count, text) => plural('de', count, '1 Zahl fehlt', `${text} Zahlen fehlen`),
  covers: (known, total) => `umfasst ${known} von ${total} Gebieten`,
  notComputed: (count, text) =>
    plural(
      'de',
      count,
      'nicht berechnet: Zahlen von 1 Gebiet fehlen',
      `nicht berechnet: Zahlen von ${text} Gebieten fehlen`,
    ),
  overlaps: (count, text) =>
    plural(
      'de',
      count,
      '1 Zahl nicht addiert: andere Zahlen betreffen dasselbe Gebiet',
      `${text} Zahlen nicht addiert: andere Zahlen betreffen dasselbe Gebiet`,
    ),
  withheld: 'für Sie teilweise nicht sichtbar',
  reported: (value) => `für das Gebiet selbst gemeldet: ${value}`,
  rounded: '≈ gerundet',
}
