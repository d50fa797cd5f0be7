import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  gap: 'Udeladt i dette dokument.',
  mainLinesOnly: 'Kun hovedlinjer. Gennemførelse, ansvar og ressourcer er beskrevet i selve planen.',
  sentOn: 'Sendt den',
  period: 'Periode',
  approvedOn: 'Godkendt den',
  contents: 'Indhold',
}
