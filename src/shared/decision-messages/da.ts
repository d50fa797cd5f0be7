import { formatDate } from '#shared/format.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  dateTooEarly: ({ from }: { from: string }) =>
    `Datoen er for tidlig for denne plan. Den første mulige dag er ${formatDate(from, 'da')}. Ret datoen.`,
  versionPrioritiesChanged: ({ decidedOn }: { decidedOn: string }) =>
    `Prioriteterne blev besluttet igen den ${formatDate(decidedOn, 'da')}. Lås en ny version, og forelæg den.`,
  entryOutsidePeriod: ({ from, to }: { from: string; to: string }) =>
    `Dagen ligger uden for planens periode (${formatDate(from, 'da')} til ${formatDate(to, 'da')}). Vælg en dag i perioden, eller ret perioden og lås en ny version.`,
}
