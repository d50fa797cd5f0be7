import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  provisional: statuses.provisional,
  partial: 'onvolledige periode',
  carriedOver: statuses.carriedOver,
  missing: (count, text) => plural('nl', count, '1 cijfer ontbreekt', `${text} cijfers ontbreken`),
  missingInSums: (count, text) =>
    plural(
      'nl',
      count,
      'berekend uit onvolledige sommen: 1 cijfer ontbreekt',
      `berekend uit onvolledige sommen: ${text} cijfers ontbreken`,
    ),
  withheld: 'deels niet zichtbaar voor u',
  reported: (value) => `voor het gebied zelf aangeleverd: ${value}`,
  rounded: '≈ afgerond',
}
