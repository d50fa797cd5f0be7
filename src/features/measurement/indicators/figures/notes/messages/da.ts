import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  provisional: statuses.provisional,
  partial: 'ufuldstændig periode',
  carriedOver: statuses.carriedOver,
  missing: (count, text) => plural('da', count, '1 tal mangler', `${text} tal mangler`),
  covers: (known, total) => `omfatter ${known} af ${total} områder`,
  notComputed: (count, text) =>
    plural('da', count, 'ikke beregnet: tal for 1 område mangler', `ikke beregnet: tal for ${text} områder mangler`),
  overlaps: (count, text) =>
    plural(
      'da',
      count,
      '1 tal ikke lagt til: andre tal dækker samme område',
      `${text} tal ikke lagt til: andre tal dækker samme område`,
    ),
  withheld: 'delvist ikke synligt for dig',
  reported: (value) => `indberettet for selve området: ${value}`,
  rounded: '≈ afrundet',
}
