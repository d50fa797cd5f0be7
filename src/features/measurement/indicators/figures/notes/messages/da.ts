import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  provisional: statuses.provisional,
  partial: 'ufuldstændig periode',
  carriedOver: statuses.carriedOver,
  missing: (count, text) => plural('da', count, '1 tal mangler', `${text} tal mangler`),
  missingInSums: (count, text) =>
    plural(
      'da',
      count,
      'beregnet af ufuldstændige summer: 1 tal mangler',
      `beregnet af ufuldstændige summer: ${text} tal mangler`,
    ),
  withheld: 'delvist ikke synligt for dig',
  reported: (value) => `indberettet for selve området: ${value}`,
  rounded: '≈ afrundet',
}
