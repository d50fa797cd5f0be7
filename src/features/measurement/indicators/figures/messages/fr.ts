import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  provisional: statuses.provisional,
  partial: 'période incomplète',
  carriedOver: statuses.carriedOver,
  missing: (count) => plural('fr', count, `${count} chiffre manque`, `${count} chiffres manquent`),
  withheld: 'en partie non visible pour vous',
  reported: (value) => `communiqué pour le territoire lui-même : ${value}`,
  rounded: '≈ arrondi',
}
