import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Comparer des chiffres',
  intro:
    'Plusieurs indicateurs dans plusieurs territoires, sur un même temps. Ce qui ne se compare pas est signalé, et rien n’est classé.',
  fields: {
    indicators: 'Indicateurs',
    areas: 'Territoires',
    atMost: (count) => `Tapez pour chercher ; ${count} au plus.`,
    full: 'Il n’y a plus de place : retirez-en un pour en ajouter un autre.',
    within: 'Tous les territoires de',
    withinHelp: 'Par exemple les zones d’un arrondissement.',
    kind: 'Lesquels',
    from: 'À partir de',
    to: 'Jusqu’à',
    ever: 'depuis le début',
    now: 'maintenant',
    eachPart: 'une ligne par partie',
    by: 'Un graphique par',
    bys: { indicator: 'indicateur', area: 'territoire' },
    scale: 'Hauteurs',
    scales: { common: 'égales par unité', own: 'propres à chacun' },
  },
  empty: {
    within: 'Aucun territoire ne s’y trouve',
    indicators: 'Choisissez quoi comparer',
    indicatorsText:
      'Choisissez un à six indicateurs, puis des territoires. Chaque indicateur a son graphique avec une ligne par territoire ; deux lignes peuvent être superposées. L’adresse garde votre choix : vous pouvez l’envoyer.',
    library: 'Parcourir la bibliothèque',
    areas: 'Choisissez où',
    areasText:
      'Choisissez un ou plusieurs territoires, ou tous ceux d’un autre : par exemple les zones d’un arrondissement.',
    take: (area) => `Prendre ${area}`,
  },
  leftOut: {
    indicators: (count) =>
      count === 1
        ? 'Un indicateur choisi n’existe pas ou ne peut vous être montré.'
        : `${count} indicateurs choisis n’existent pas ou ne peuvent vous être montrés.`,
    areas: (count) =>
      count === 1 ? 'Un territoire choisi n’est pas connu.' : `${count} territoires choisis ne sont pas connus.`,
    within: (count) =>
      `30 territoires au plus : ${count}, les derniers par nom, ne sont pas montrés. Choisissez un territoire plus petit.`,
    charts: (count) =>
      `36 graphiques au plus : ${count} ne sont pas montrés. Choisissez moins d’indicateurs ou de territoires.`,
    expected: 'Les plans en attendent plus que ce qui est montré.',
  },
  charts: {
    without: 'Sans chiffres pour ces années',
    label: 'Graphiques',
    scales: {
      common: 'Tous les graphiques ont le même temps ; ceux d’une même unité ont les mêmes hauteurs.',
      own: 'Tous les graphiques ont le même temps, et chacun ses hauteurs : comparez l’allure, pas la hauteur.',
    },
  },
  chart: {
    none: 'Pas de chiffres pour ces années',
    counted: (name, day) =>
      `${name ? `${name} : c` : 'C'}ompté autrement à partir du ${day} ; ce qui précède ne se compare pas.`,
    ownPeriods: 'ses périodes ont leur propre longueur',
    whole: 'pas ventilé ainsi : l’ensemble est montré',
    pointAtOne:
      'beaucoup de lignes : pointez-en une, ou avancez avec les flèches, pour son nom ; ou choisissez un graphique par territoire',
    withheld: 'Il y a des chiffres, mais ils sont marqués pour d’autres. Ils ne vous sont pas montrés.',
    noneText: 'Choisissez un autre territoire, d’autres années, ou l’ensemble au lieu d’une partie.',
    notPutTogether: 'Ne se réunit pas en périodes plus longues',
    notPutTogetherText:
      'Les chiffres de cet indicateur ne s’additionnent pas dans le temps. Choisissez des périodes plus courtes.',
  },
  expected: {
    title: 'Ce que les plans en attendent',
    baseline: (value) => `valeur de départ ${value}`,
    target: (value) => `valeur cible ${value}`,
    range: (low, high) => `${low} à ${high}`,
    noTarget: 'pas de cible',
    element: 'élément',
    promised: (day) => `promis le ${day}`,
    notPromised: 'pas encore promis',
    redefined: 'l’indicateur a changé de sens depuis',
    otherPeriods: 'non dessiné : dit pour des périodes d’une autre longueur',
    tooMany: 'non dessiné : trop pour un graphique',
  },
  compare: {
    title: 'Deux lignes superposées',
    note: 'Deux lignes au choix parmi celles d’au-dessus. Deux unités ne partagent jamais une hauteur ; en indice, les deux commencent à 100.',
    one: 'Cette ligne',
    two: 'avec cette ligne',
    as: 'Montrer',
    shownAs: { own: 'dans son unité', index: 'en indice' },
    unitsDiffer: 'Les unités diffèrent : chacune a ses hauteurs. En indice, les deux commencent à 100.',
    counts: 'Ce sont des nombres : un plus grand territoire en a plus. Comparez des taux, ou choisissez l’indice.',
    base: (period) => `${period} = 100`,
    noIndex: 'Pas d’indice : aucune période n’a pour les deux un chiffre entier au-dessus de zéro.',
    indexOf: (line) => `Indice, ${line}`,
    difference: (two, value) => `${two} moins ${value}`,
    bars: {
      nothing: 'pas de chiffre',
      missing: 'non disponible',
      small: 'non communiqué : petits nombres',
      withheld: 'non comparé : tout ne peut vous être montré',
      partial: 'non comparé : une partie de la période',
      spread: 'non comparé : une dispersion n’est pas un chiffre',
      break: 'non comparé : compté autrement',
      definition: 'non comparé : compté selon une autre définition',
      no_base: 'pas d’indice',
    },
  },
} satisfies SameKeys<typeof en>
