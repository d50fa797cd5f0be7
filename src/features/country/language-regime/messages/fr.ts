import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  authenticText: 'Texte authentique',
  noAuthenticText: (languages) => `pas encore disponible (${languages})`,
  courtesyTranslation: 'Traduction de courtoisie',
  onlyInformation:
    'Cette traduction est fournie à titre d’information uniquement. Seul le texte authentique produit des effets juridiques.',
  reason: (reason) => `Motif : ${reason}`,
  missingLanguages: (languages) => `Langue obligatoire sans texte : ${languages}`,
  reasons: {
    readerRequest: 'exemplaire de travail à la demande du lecteur',
    planLanguage: 'le plan existe aussi dans cette langue',
    recipientLanguage: 'langue choisie par le destinataire',
  },
}
