import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  gap: 'Udeladt af det, der sendes her.',
  mainLinesOnly: 'Kun hovedlinjerne: hvordan, af hvem og med hvilke midler de gennemføres, står i selve planen.',
  sentOn: 'Sendt den',
  period: 'Periode',
  approvedOn: 'Godkendt den',
  contents: 'Indhold',
}
