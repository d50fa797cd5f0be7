import { fr as changesTexts } from '#features/planning/plans/messages/changes/fr.ts'
import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as kinds } from '#shared/kind-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

const noFiguresInTheseYears = 'Pas de chiffres pour ces années'

export const fr = {
  title: actions.compareFigures,
  intro:
    'Plusieurs indicateurs dans plusieurs territoires sur une même durée. Les chiffres non comparables sont signalés et rien n’est classé.',
  fields: {
    indicators: headings.indicators,
    areas: labels.areas,
    searchHint: (count) => `Tapez pour rechercher ; ${count} au plus.`,
    full: 'Le maximum est atteint. Supprimez un choix pour en ajouter un autre.',
    within: 'Tous les territoires de',
    withinHelp: 'Par exemple les zones d’un arrondissement',
    kind: 'Type de territoire',
    from: 'À partir de',
    to: 'Jusqu’à (inclus)',
    ever: 'premier chiffre',
    now: 'maintenant',
    eachPart: 'une ligne par partie',
    chartPer: 'Un graphique par',
    bys: { indicator: kinds.indicator, area: changesTexts.fields.area },
    scale: 'Échelle',
    scales: { common: 'identique par unité', own: 'propre à chaque graphique' },
  },
  empty: {
    within: 'Ce territoire n’en contient aucun autre',
    indicators: 'Choisissez les indicateurs à comparer',
    indicatorsText:
      'Choisissez un à six indicateurs, puis des territoires. Chaque indicateur a son graphique, avec une ligne par territoire. Vous pouvez aussi comparer deux lignes dans un même graphique. L’adresse de la page contient votre choix, de sorte que vous pouvez le partager.',
    library: 'Ouvrir la liste des indicateurs',
    areas: 'Choisissez des territoires',
    areasText:
      'Choisissez un ou plusieurs territoires, ou tous ceux d’un autre territoire, par exemple les zones d’un arrondissement.',
    addArea: (area) => `Ajouter ${area}`,
  },
  leftOut: {
    indicators: (count) =>
      plural(
        'fr',
        count,
        `${count} indicateur choisi n’existe pas ou vous n’y avez pas accès.`,
        `${count} indicateurs choisis n’existent pas ou vous n’y avez pas accès.`,
      ),
    areas: (count) =>
      plural('fr', count, `${count} territoire choisi est inconnu.`, `${count} territoires choisis sont inconnus.`),
    within: (count) =>
      plural(
        'fr',
        count,
        `30 territoires au plus : ${count} territoire, le dernier par nom, n’est pas affiché. Choisissez un territoire plus petit.`,
        `30 territoires au plus : ${count} territoires, les derniers par nom, ne sont pas affichés. Choisissez un territoire plus petit.`,
      ),
    charts: (count) =>
      plural(
        'fr',
        count,
        `36 graphiques au plus : ${count} n’est pas affiché. Choisissez moins d’indicateurs ou de territoires.`,
        `36 graphiques au plus : ${count} ne sont pas affichés. Choisissez moins d’indicateurs ou de territoires.`,
      ),
    expected: 'Les plans contiennent plus de résultats attendus que ceux affichés ici.',
  },
  charts: {
    without: noFiguresInTheseYears,
    label: 'Graphiques',
    scales: {
      common: 'Tous les graphiques couvrent la même durée. Ceux d’une même unité ont la même échelle.',
      own: 'Tous les graphiques couvrent la même durée et chacun a sa propre échelle. Comparez l’allure des lignes, pas leur hauteur.',
    },
  },
  chart: {
    none: noFiguresInTheseYears,
    counted: (name, day) =>
      `${name ? `${name} : r` : 'R'}upture de série le ${day} ; les chiffres antérieurs ne sont pas comparables.`,
    ownPeriods: 'a des périodes de longueur variable',
    whole: 'pas ventilé de cette manière ; le total est affiché',
    manyLines:
      'nombreuses lignes : pointez une ligne ou utilisez les flèches pour voir son nom, ou choisissez un graphique par territoire',
    withheld: 'Il existe des chiffres, mais leur marquage ne vous permet pas de les voir.',
    noneText: 'Choisissez un autre territoire, d’autres années ou le total au lieu d’une partie.',
    notPutTogether: 'Non agrégé en périodes plus longues',
    notPutTogetherText:
      'Les chiffres de cet indicateur ne peuvent pas être additionnés dans le temps. Choisissez des périodes plus courtes.',
  },
  expected: {
    title: 'Résultats attendus dans les plans',
    baseline: (value) => `valeur de départ ${value}`,
    target: (value) => `valeur cible ${value}`,
    range: (low, high) => `${low} à ${high}`,
    noTarget: 'pas de valeur cible',
    element: kinds.element,
    promised: (day) => `annoncé le ${day}`,
    notPromised: 'pas encore annoncé',
    redefined: 'la définition de l’indicateur a changé depuis',
    otherPeriods: 'non représenté : fixé pour des périodes d’une autre longueur',
    tooMany: 'non représenté : trop nombreux pour un graphique',
  },
  compare: {
    title: 'Deux lignes dans un même graphique',
    hint: 'Choisissez deux des lignes ci-dessus. Des unités différentes ne partagent jamais une échelle ; en indice, les deux lignes commencent à 100.',
    one: 'Première ligne',
    two: 'Deuxième ligne',
    as: headings.showAs,
    shownAs: { own: 'unité propre', index: 'indice' },
    unitsDiffer: 'Les unités diffèrent : chaque ligne a donc sa propre échelle. En indice, les deux commencent à 100.',
    counts:
      'Il s’agit de nombres absolus, plus élevés dans les grands territoires. Comparez des taux ou choisissez l’indice.',
    base: (period) => `${period} = 100`,
    noIndex: 'Pas d’indice : il n’y a pas de période pour laquelle les deux ont un chiffre complet supérieur à zéro.',
    indexOf: (line) => `Indice, ${line}`,
    difference: (two, value) => `${two} moins ${value}`,
    bars: {
      nothing: statuses.noFigure,
      missing: 'non disponible',
      small: statuses.smallNumbers,
      withheld: 'non comparé : en partie non visible pour vous',
      partial: 'non comparé : période incomplète',
      spread: 'non comparé : une distribution n’est pas un chiffre',
      break: 'non comparé : rupture de série',
      definition: 'non comparé : autre définition',
      no_base: 'pas d’indice',
    },
  },
} satisfies SameKeys<typeof en>
