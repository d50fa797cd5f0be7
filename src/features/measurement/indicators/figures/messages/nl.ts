import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  provisional: statuses.provisional,
  partial: 'onvolledige periode',
  carriedOver: statuses.carriedOver,
  missing: (count) => plural('nl', count, '1 cijfer ontbreekt', `${count} cijfers ontbreken`),
  withheld: 'deels niet zichtbaar voor u',
  reported: (value) => `voor het gebied zelf aangeleverd: ${value}`,
  rounded: '≈ afgerond',
}
