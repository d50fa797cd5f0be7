import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameWords<typeof en> = {
  gap: 'Weggelaten uit wat hier wordt verzonden.',
  sentOn: 'Verzonden op',
  period: 'Periode',
  approvedOn: 'Goedgekeurd op',
  contents: 'Inhoud',
}
