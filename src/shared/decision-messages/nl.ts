import { formatDate } from '#shared/format.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  dateTooEarly: ({ from }: { from: string }) =>
    `De datum is te vroeg voor dit plan. De eerste mogelijke dag is ${formatDate(from, 'nl')}. Verbeter de datum.`,
  versionPrioritiesChanged: ({ decidedOn }: { decidedOn: string }) =>
    `Op ${formatDate(decidedOn, 'nl')} werd opnieuw over de prioriteiten beslist. Leg een nieuwe versie vast en leg die ter beslissing voor.`,
  entryOutsidePeriod: ({ from, to }: { from: string; to: string }) =>
    `De dag valt buiten de periode van het plan (${formatDate(from, 'nl')} tot en met ${formatDate(to, 'nl')}). Kies een dag in deze periode, of verbeter de periode en leg een nieuwe versie vast.`,
}
