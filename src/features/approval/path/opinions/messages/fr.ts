import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  kinds: { followed: 'suivi', partly: 'suivi en partie', set_aside: 'non suivi' },
  open: 'pas encore de réponse',
  counted: (all, parts) => `${all === 1 ? '1 point' : `${all} points`} : ${parts}`,
  count: {
    followed: (many) => (many === 1 ? '1 suivi' : `${many} suivis`),
    partly: (many) => (many === 1 ? '1 suivi en partie' : `${many} suivis en partie`),
    set_aside: (many) => (many === 1 ? '1 non suivi' : `${many} non suivis`),
    open: (many) => (many === 1 ? '1 ouvert' : `${many} ouverts`),
  },
  number: 'N°',
  point: 'Point',
  about: (what) => `Sur « ${what} » :`,
  answer: 'Réponse',
  reasons: 'Motifs',
  changed: (what) => `Modifié : « ${what} ».`,
  withheld: "Les points sur ce qui est omis ici sont omis aussi, de même que le texte de l'avis.",
}
