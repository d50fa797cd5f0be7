import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  gap: 'Udeladt i dette dokument.',
  mainLinesOnly: 'Kun hovedlinjer. Gennemførelse, ansvar og ressourcer er beskrevet i selve planen.',
  sentOn: 'Sendt den',
  period: labels.period,
  approvedOn: 'Godkendt den',
  contents: 'Indhold',
}
