import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  provisional: statuses.provisional,
  partial: 'période incomplète',
  carriedOver: statuses.carriedOver,
  missing: (count, text) => plural('fr', count, `${text} chiffre manque`, `${text} chiffres manquent`),
  missingInSums: (count, text) =>
    plural(
      'fr',
      count,
      `calculé à partir de sommes incomplètes : ${text} chiffre manque`,
      `calculé à partir de sommes incomplètes : ${text} chiffres manquent`,
    ),
  withheld: 'en partie non visible pour vous',
  reported: (value) => `communiqué pour le territoire lui-même : ${value}`,
  rounded: '≈ arrondi',
}
