import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Règles sur cette instance',
  note: 'La gravité de chaque règle ici. Abaisser une erreur permet de figer des versions que le paquet arrêterait ; qui l’a dit et pourquoi reste visible.',
  rule: 'Règle',
  pack: 'Dans le paquet',
  here: 'Ici',
  changes: 'Dit ici',
  tune: 'Modifier',
  asPack: 'comme dans le paquet',
  window: 'Quelle est sa gravité ici ?',
  severity: 'Gravité ici',
  why: 'Pourquoi',
  whyNote: 'Figure à côté de la règle et dans le journal, avec votre nom. Dix caractères au moins.',
  save: 'Enregistrer',
  saved: 'Chaque plan est vérifié à nouveau.',
}
