import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  gap: 'Weggelaten uit wat hier wordt verzonden.',
  mainLinesOnly:
    'Enkel de krachtlijnen: hoe, door wie en met welke middelen ze worden uitgevoerd, staat in het plan zelf.',
  sentOn: 'Verzonden op',
  period: 'Periode',
  approvedOn: 'Goedgekeurd op',
  contents: 'Inhoud',
}
