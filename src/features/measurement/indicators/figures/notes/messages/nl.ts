import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  provisional: statuses.provisional,
  partial: 'onvolledige periode',
  carriedOver: statuses.carriedOver,
  missing: (count, text) => plural('nl', count, '1 cijfer ontbreekt', `${text} cijfers ontbreken`),
  covers: (known, total) => `betreft ${known} van ${total} gebieden`,
  notComputed: (count, text) =>
    plural(
      'nl',
      count,
      'niet berekend: cijfers van 1 gebied ontbreken',
      `niet berekend: cijfers van ${text} gebieden ontbreken`,
    ),
  overlaps: (count, text) =>
    plural(
      'nl',
      count,
      '1 cijfer niet meegeteld: andere cijfers gaan over hetzelfde gebied',
      `${text} cijfers niet meegeteld: andere cijfers gaan over hetzelfde gebied`,
    ),
  withheld: 'deels niet zichtbaar voor u',
  reported: (value) => `voor het gebied zelf aangeleverd: ${value}`,
  rounded: '≈ afgerond',
}
