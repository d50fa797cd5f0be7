import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Chiffres à approuver',
  intro:
    'Ce que votre organisme a communiqué, et ce que les organismes en dessous ont communiqué et approuvé. Ce qui est approuvé est verrouillé : une correction dit pourquoi, ou l’approbation est d’abord retirée.',
  loading: 'Chargement de ce qui attend',
  link: 'Chiffres à approuver',
  body: 'Pour',
  views: { label: 'Parties de cette page', more: 'Plus', waiting: 'En attente d’approbation', approved: 'Approuvés' },
  none: 'Rien n’attend votre approbation',
  noneText:
    'Dès que des chiffres de votre organisme sont enregistrés, ou qu’un organisme en dessous approuve les siens, ils figurent ici.',
  noneApproved: 'Rien n’est encore approuvé',
  noneApprovedText: 'Ce que votre organisme approuve figure ici ; il peut être retiré avec une raison.',
  notAllowed: 'Vous n’approuvez pas de chiffres',
  notAllowedText:
    'Les chefs de corps, gestionnaires de programme, planificateurs d’un ministère, directeurs coordonnateurs et gouverneurs le font.',
  list: 'Chiffres, par indicateur, organisme et année',
  choose: (name) => `Choisir ${name}`,
  chooseAll: 'Choisir tout ce qui est affiché',
  sheet: (indicator, body, year) => `${indicator}, ${body}, ${year}`,
  counts: (known, missing, provisional, periods) =>
    [
      known === '1' ? '1 chiffre' : `${known} chiffres`,
      periods > 1 ? `${periods} périodes` : '',
      missing > 0 ? `${missing} non disponibles` : '',
      provisional > 0 ? `${provisional} provisoires` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  since: (came, revised) =>
    revised > 0
      ? `déjà approuvé : ${came} sont venus depuis, dont ${revised} corrigés`
      : `déjà approuvé : ${came} sont venus depuis`,
  approve: (count) => (count <= 1 ? 'Approuver' : `Approuver ${count}`),
  approved: (figures) =>
    figures === '1' ? '1 chiffre approuvé et verrouillé' : `${figures} chiffres approuvés et verrouillés`,
  chosen: (count, figures) =>
    count === 0
      ? 'Rien n’est encore choisi'
      : `${count} ${count === 1 ? 'choisi' : 'choisis'}, ${figures} ${figures === '1' ? 'chiffre' : 'chiffres'}`,
  more: 'Afficher plus',
  withdraw: 'Retirer',
  withdrawTitle: (sheet) => `Retirer l’approbation : ${sheet}`,
  withdrawText:
    'Ses chiffres peuvent de nouveau être communiqués autrement. L’approbation et votre raison restent dans l’historique.',
  withdrawn: 'L’approbation est retirée',
  reason: 'Raison',
  reasonNeeded: 'Au moins trois lettres',
  cancel: 'Annuler',
  by: (who, as, body, moment) => [who, as, body, moment].filter(Boolean).join(', '),
  byBody: 'Approuvé par l’organisme lui-même',
  byAbove: 'Approuvé par l’organisme au-dessus',
  explain: {
    heading: 'Approbation',
    all: (step) => `${step} : en entier`,
    part: (step, approved, all) => `${step} : ${approved} chiffres sur ${all}, le reste n’est pas approuvé`,
    none: (step) => `${step} : non`,
    was: (value) => `approuvé : ${value}`,
    holds: 'vaut',
    corrected: (moment, reason) =>
      reason ? `avant la correction du ${moment} : ${reason}` : `avant d’être communiqué autrement le ${moment}`,
    withdrawn: (moment, who, reason) => `retirée ${moment} ${who} : ${reason}`,
    history: 'Chaque approbation',
  },
  lock: (who) => `Approuvé : ${who}`,
  lockUnknown: 'Approuvé',
  correction: {
    title: (count) =>
      count === 1 ? '1 cellule est approuvée autrement' : `${count} cellules sont approuvées autrement`,
    text: 'Dites pourquoi elles sont corrigées. L’approbation reste celle de la valeur antérieure, et une nouvelle est demandée.',
    notYours: 'Qui approuve les chiffres de votre organisme les corrige avec une raison, ou retire l’approbation.',
    save: (count) => (count === 1 ? 'Corriger 1 chiffre' : `Corriger ${count} chiffres`),
  },
  findings: {
    heading: 'Ce qui frappe',
    show: (count) => `Frappe : ${count}`,
    detect: 'Chercher ce qui frappe',
    none: 'Rien ne frappe',
    tooMany: 'Trop de chiffres à regarder à la fois : ouvrez l’indicateur pour un seul territoire.',
    more: (count) => `et ${count} de plus`,
    note: 'Un chiffre qui frappe peut être juste : rien n’est refusé pour cela.',
    inEntry: (count) => (count === 1 ? '1 chiffre frappe' : `${count} chiffres frappent`),
    codes: {
      BELOW_ZERO: () => 'sous zéro, ce que cela n’est jamais',
      OVER_THE_WHOLE: ({ comparisonValue }) => `plus que le tout, qui est ${comparisonValue}`,
      NOT_WHOLE: () => 'pas un nombre entier de ce qui est compté',
      FAR_FROM_OWN: ({ middle, low, high, years }) =>
        `loin de ${years} autres années : le milieu est ${middle}, de ${low} à ${high} rien ne frapperait`,
      NOT_THE_SUM_BELOW: ({ comparisonValue }) =>
        `ce qui est en dessous donne ${comparisonValue} ; les deux sont gardés`,
      PARTS_NOT_THE_WHOLE: ({ comparisonValue, dimension }) => `ses parties (${dimension}) donnent ${comparisonValue}`,
    },
  },
  home: {
    heading: 'Chiffres qui attendent votre approbation',
    none: 'Aucun chiffre n’attend votre approbation.',
    all: (count) => (count === 1 ? 'Le regarder' : `Regarder les ${count}`),
  },
  refusals: {
    NOT_WAITING: 'Une partie n’attend plus votre approbation. Regardez à nouveau.',
    CHANGED_CONCURRENTLY: 'Des chiffres sont venus depuis. Regardez à nouveau avant d’approuver.',
    APPROVED_ABOVE:
      'L’organisme au-dessus l’a approuvé aussi : il retire d’abord. Ou corrigez le chiffre avec une raison.',
    NOT_APPROVED: 'Rien de cela n’est approuvé par votre organisme.',
  },
}
