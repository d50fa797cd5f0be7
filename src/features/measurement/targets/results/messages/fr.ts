import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  standings: {
    on_track: 'en bonne voie',
    attention: 'attention',
    off_track: 'hors voie',
    no_update: 'sans nouvelles',
    effort_only: 'à lire avec l’effort',
    not_computed: 'non calculé',
  },
  document: {
    title: 'Ce qui doit en résulter',
    note: 'Ce qui a été promis, et ce qu’il en est selon les chiffres que peut lire l’auteur de ce document.',
    noteOthers:
      "Ce qui a été promis, et ce qu'il en est advenu selon les chiffres tels que d'autres peuvent les voir : les petits nombres sont retirés.",
    promise: 'Ce qui a été promis.',
    element: 'Élément',
    measured: 'Mesuré par',
    baseline: 'Valeur de départ',
    target: 'Valeur cible',
    now: 'Dernière valeur',
    standing: 'État',
    opens:
      'Chaque chiffre s’ouvre sur ses lignes, sa définition et qui l’a approuvé : suivez son code, ou tapez-le sur',
  },
}
