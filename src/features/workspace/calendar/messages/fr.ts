import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const fr = {
  due: 'Échéance',
  feedName: (name) => `Integral : ${name}`,
  sources: {
    law: 'fixé par la loi',
    observed: 'comme lors d’un cycle précédent',
    usual: 'habituel, non fixé par la loi',
    planned: 'prévu',
  },
  basis: (text) => `Fondement : ${text}`,
  owner: (name) => `Responsable : ${name}`,
  mail: {
    subject: (count) => plural('fr', count, `${count} échéance approche`, `${count} échéances approchent`),
    greeting: phrases.greeting,
    near: (count) => plural('fr', count, 'Cette échéance approche :', 'Ces échéances approchent :'),
    left: (count) =>
      count === 0
        ? 'plus aucun jour ouvrable'
        : plural('fr', count, `encore ${count} jour ouvrable`, `encore ${count} jours ouvrables`),
    all: 'Calendrier complet :',
    changeReminders: (address) => `Modifier ou arrêter les rappels : ${address}`,
  },
} satisfies SameKeys<typeof en>
