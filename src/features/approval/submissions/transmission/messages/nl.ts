import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  gap: 'Weggelaten uit dit document.',
  mainLinesOnly:
    'Alleen de krachtlijnen. De uitvoering, de verantwoordelijken en de middelen zijn beschreven in het plan zelf.',
  sentOn: headings.sentOn,
  period: labels.period,
  approvedOn: 'Goedgekeurd op',
  contents: headings.contents,
}
