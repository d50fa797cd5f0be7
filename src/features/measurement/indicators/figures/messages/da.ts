import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  provisional: statuses.provisional,
  partial: 'ufuldstændig periode',
  carriedOver: statuses.carriedOver,
  missing: (count) => plural('da', count, '1 tal mangler', `${count} tal mangler`),
  withheld: 'delvist ikke synligt for dig',
  reported: (value) => `indberettet for selve området: ${value}`,
  rounded: '≈ afrundet',
}
