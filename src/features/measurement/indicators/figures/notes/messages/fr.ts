import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  provisional: statuses.provisional,
  partial: 'période incomplète',
  carriedOver: statuses.carriedOver,
  missing: (count, text) => plural('fr', count, `${text} chiffre manque`, `${text} chiffres manquent`),
  covers: (known, total) => `porte sur ${known} des ${total} territoires`,
  notComputed: (count, text) =>
    plural(
      'fr',
      count,
      `non calculé : les chiffres de ${text} territoire manquent`,
      `non calculé : les chiffres de ${text} territoires manquent`,
    ),
  overlaps: (count, text) =>
    plural(
      'fr',
      count,
      `${text} chiffre non additionné : d’autres chiffres portent sur le même territoire`,
      `${text} chiffres non additionnés : d’autres chiffres portent sur le même territoire`,
    ),
  withheld: 'en partie non visible pour vous',
  reported: (value) => `communiqué pour le territoire lui-même : ${value}`,
  rounded: '≈ arrondi',
}
