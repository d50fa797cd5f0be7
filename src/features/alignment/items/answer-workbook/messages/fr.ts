import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  file: 'reponses',
  sheet: 'Réponses',
  guideSheet: 'Mode d’emploi',
  elementsSheet: 'Ce qui peut porter',
  guide: [
    'Une ligne est un point à répondre. Remplissez les colonnes blanches ; les grises disent ce qui est demandé.',
    'Réponse : choisissez dans la liste. Toutes sauf « couvert » et « reprendre » demandent des motifs.',
    'Porté par : codes d’éléments de votre propre plan, séparés par ;. Ils figurent sur la feuille « Ce qui peut porter ».',
    'Les lignes peuvent être triées, filtrées et supprimées. Ce que vous supprimez reste tel quel.',
    'Rapportez le classeur sur la même page : il montre d’abord ce qu’il changerait.',
  ],
  columns: {
    plan: 'Plan supérieur',
    version: 'Version',
    code: 'Code',
    title: 'Ce qui est demandé',
    askedBy: 'Demandé par',
    dueOn: 'À répondre pour le',
    kind: 'Réponse',
    reasons: 'Motifs',
    elements: 'Porté par',
    decidingBody: 'Organe qui a décidé',
    signatories: 'Signé par',
    decidedOn: 'Décidé le',
    marking: 'Marquage',
  },
  ownPlan: 'Plan',
  issues: {
    OTHER_ORGANISATION: 'Ce classeur a été établi pour un autre organe. Prenez celui de cet organe.',
    ITEM_UNKNOWN: 'Ceci n’a pas été demandé à cet organe. Reprenez le classeur ou supprimez la ligne.',
    ITEM_WITHDRAWN: 'Ceci n’est plus demandé. Supprimez la ligne.',
    KIND_MISSING:
      'Choisissez une réponse : la ligne contient quelque chose, et une réponse donnée ne se retire pas en vidant la cellule.',
    REASONS_REQUIRED: 'Donnez les motifs : seuls « couvert » et « reprendre » s’en passent.',
    ELEMENTS_NOT_ALLOWED:
      'Une réponse qui ne porte rien n’a pas d’éléments. Videz la cellule ou choisissez une autre réponse.',
    ELEMENT_UNKNOWN: 'Aucun élément d’un plan propre n’a ce code. Voyez la feuille « Ce qui peut porter ».',
  },
  outcomes: {
    new: 'nouvelle réponse',
    changed: 'modifiée',
    conflict: 'répondu autrement entre-temps',
    unchanged: 'inchangée',
    open: 'encore ouvert',
  },
  page: {
    open: 'Répondre dans un classeur',
    title: 'Répondre dans un classeur',
    intro:
      'Emportez les points dans un classeur, remplissez-le avec ceux qui décident et rapportez-le. Rien ne change avant que vous ayez vu ce qu’il fait.',
    back: 'Répondre à ce qui est demandé',
    takeTitle: 'Emporter',
    takeNote: 'Tout ce qui est demandé à cet organe, avec les réponses données jusqu’ici. Les choix sont des listes.',
    take: 'Télécharger le classeur',
    bringTitle: 'Rapporter',
    bringNote:
      'Les réponses sont prises ensemble ou pas du tout. Une réponse donnée entre-temps par quelqu’un d’autre est montrée, jamais écrasée à votre insu.',
    what: 'Point',
    outcome: 'Ce qui se passe',
    given: 'Réponse actuelle',
    workbookAnswer: 'Dans le classeur',
    by: (name: string) => `par ${name}`,
    keep: 'Garder l’actuelle',
    replace: 'Prendre celle du classeur',
    choose: 'Choisir',
    settle: (title: string) => `Quelle réponse à « ${title} »`,
    apply: (count: number) => (count === 1 ? 'Donner 1 réponse' : `Donner ${count} réponses`),
    undecided: (count: number) =>
      count === 1 ? '1 ligne attend d’abord votre choix.' : `${count} lignes attendent d’abord votre choix.`,
    taken: (count: number) => (count === 1 ? '1 réponse est donnée' : `${count} réponses sont données`),
    seenAnew: 'Quelque chose a changé entre-temps : regardez encore une fois.',
  },
}
