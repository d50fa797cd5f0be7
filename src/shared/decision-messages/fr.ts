import { formatDate } from '#shared/format.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  dateTooEarly: ({ from }: { from: string }) =>
    `La date est trop ancienne pour ce plan. Le premier jour possible est le ${formatDate(from, 'fr')}. Corrigez la date.`,
  versionPrioritiesChanged: ({ decidedOn }: { decidedOn: string }) =>
    `Les priorités ont fait l’objet d’une nouvelle décision le ${formatDate(decidedOn, 'fr')}. Figez une nouvelle version et soumettez-la.`,
  entryOutsidePeriod: ({ from, to }: { from: string; to: string }) =>
    `Ce jour est en dehors de la période du plan (du ${formatDate(from, 'fr')} au ${formatDate(to, 'fr')}). Choisissez un jour de cette période, ou corrigez la période et figez une nouvelle version.`,
}
