import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  ask: {
    values: () => 'Quelle colonne contient les chiffres ?',
    year_column: () => 'Quelle colonne contient l’année ?',
    period: () => 'Le fichier n’indique pas de période. Quelle période couvrent tous ses chiffres ?',
    split_years: (evidence) => `Quelle période désigne « ${evidence} » ?`,
    date_order: (evidence) => `Dans quel ordre la date « ${evidence} » est-elle écrite ?`,
    date_meaning: (evidence) => `Que représente la date « ${evidence} » ?`,
    numbers: (evidence) => `« ${evidence} » peut se lire de deux façons. Comment le fichier écrit-il les nombres ?`,
    scale: (evidence) => `Le fichier indique « ${evidence} ». Comment faut-il comprendre ses nombres ?`,
    marks: (evidence) => `Que signifie le signe ${evidence} à côté des chiffres ?`,
    partial: (evidence) =>
      `« ${evidence} » est nettement inférieur à l’année précédente. Combien de mois couvre-t-il ?`,
    table: () => 'La feuille contient plusieurs tableaux. Lequel voulez-vous importer ?',
  },
  answers: {
    month: 'un mois (année et mois)',
    yearFrom: (month) => `une année qui commence en ${month}`,
    day_first: 'jour, mois, année',
    month_first: 'mois, jour, année',
    counted: 'le jour d’un événement ; les événements sont comptés',
    added: 'le jour d’un événement ; les nombres sont additionnés',
    firstDay: {
      month: 'le premier jour d’un mois',
      quarter: 'le premier jour d’un trimestre',
      year: 'le premier jour d’une année',
    },
    scale: { 0: 'tels quels', 3: 'en milliers', 6: 'en millions' },
    marks: { provisional: 'chiffre provisoire', final: 'chiffre définitif avec une note' },
    months: (count) => (count === '1' ? 'le premier mois' : `les ${count} premiers mois`),
    wholePeriod: 'toute la période',
    table: (number, title) => `tableau ${number} : ${title}`,
  },
}
