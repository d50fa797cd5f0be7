import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  gap: 'Udeladt i dette dokument.',
  mainLinesOnly: 'Kun hovedlinjer. Gennemførelse, ansvar og ressourcer er beskrevet i selve planen.',
  sentOn: headings.sentOn,
  period: labels.period,
  approvedOn: 'Godkendt den',
  contents: headings.contents,
}
