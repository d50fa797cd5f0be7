import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as kinds } from '#shared/kind-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import { fr as exportTexts } from '../../export/messages/fr.ts'
import type { en } from './en.ts'

const addedUp = 'additionné'
const notAggregated = 'non agrégé'

export const fr: SameKeys<typeof en> = {
  title: headings.indicators,
  loading: 'Chargement des chiffres',
  close: actions.close,
  asTable: actions.showAsTable,
  kinds: {
    input: 'Moyens',
    activity: 'Activité',
    output: 'Réalisation',
    outcome: 'Résultat',
    impact: 'Impact',
    context: 'Contexte',
  },
  kindHints: {
    input: 'moyens engagés : personnel, heures, budget',
    activity: 'travail effectué',
    output: 'produit direct du travail',
    outcome: 'effet sur le problème ou le groupe cible',
    impact: 'effet à long terme sur la société',
    context: 'éléments de contexte pour lire les autres indicateurs',
  },
  polarity: {
    up: 'Une hausse est favorable',
    down: 'Une baisse est favorable',
    range: (low, high) => `Favorable entre ${low} et ${high}`,
    ambiguous: 'Une hausse n’est en soi ni favorable ni défavorable',
  },
  missing: {
    not_measured: exportTexts.missing.not_measured,
    not_delivered: exportTexts.missing.not_delivered,
    not_applicable: statuses.notApplicable,
    withheld: exportTexts.missing.withheld,
    unknown: statuses.unknown,
    small_numbers: statuses.smallNumbers,
  },
  notAvailable: (why) => `non disponible : ${why}`,
  noFigure: 'aucun chiffre communiqué',
  line: (name, from, to) => `${name} : de ${from} à ${to}`,
  noLine: (name) => `${name} : pas de chiffres`,
  quarter: (number, year) => `T${number} ${year}`,
  states: {
    provisional: statuses.provisional,
    partial: 'période incomplète',
    partialShort: statuses.incomplete,
    withheld: 'en partie non visible pour vous',
    perception: 'enquête',
  },
  survey: {
    answered: (count) => (count === '0' || count === '1' ? `${count} réponse` : `${count} réponses`),
    interval: (low, high) => `intervalle de confiance à 95 % : ${low} à ${high}`,
  },
  externalView: 'Vue externe (également dans les exports)',
  per: { label: 'Par', month: kinds.month, quarter: kinds.quarter, year: kinds.year },
  library: {
    intro: 'Tous les indicateurs du pays, avec leur définition, leurs biais connus et leurs chiffres.',
    terms: actions.search,
    kind: headings.type,
    anyKind: 'Tous les types',
    withFigures: 'Uniquement avec chiffres',
    count: (count) => plural('fr', count, `${count} indicateur`, `${count} indicateurs`),
    latestIn: (area) => `Derniers chiffres : ${area}`,
    explore: actions.compareFigures,
    results: headings.resultsOfAllPlans,
    fromFile: 'Importer des chiffres',
    noFigures: 'pas encore de chiffres',
    more: actions.showMore,
    none: 'Aucun indicateur pour l’instant',
    noneText:
      'Les indicateurs proviennent du pack national ou sont définis par l’organisation responsable. Leurs chiffres sont importés, saisis ici ou envoyés par un autre système.',
    noMatches: 'Aucun indicateur trouvé',
    noMatchesText:
      'Supprimez un terme de recherche, choisissez tous les types ou incluez les indicateurs sans chiffres.',
    clear: actions.showAll,
    trend: (from, first, to, last) => `De ${first} en ${from} à ${last} en ${to}`,
  },
  views: {
    label: 'Vues de cet indicateur',
    area: 'Un territoire',
    areas: 'Comparaison des territoires',
    meaning: 'Définition',
  },
  interpretation: {
    addsSum: 'Les chiffres des territoires sont additionnés.',
    addsMean: 'Les territoires sont réunis en une moyenne pondérée par le nombre de réponses.',
    addsNone: 'Les territoires ne sont pas additionnés. La page montre la distribution de leurs chiffres.',
    ratio: (per) => `Rapport de deux sommes : ${per}.`,
    lag: (days) =>
      plural('fr', days, `Disponible ${days} jour après la période.`, `Disponible ${days} jours après la période.`),
    ambiguous:
      'Cet indicateur n’a pas de couleur de statut : un chiffre plus élevé peut traduire davantage d’activité comme un problème plus important.',
    relatedIndicators: 'À lire avec',
    bias: 'Biais connu :',
    perception: 'Ces chiffres indiquent ce que déclarent les répondants, et non ce qui a été compté.',
  },
  facts: {
    small: 'Effectifs trop faibles',
    suppressionThreshold: (below: number) => `sous ${below} : non affichés aux autres`,
    code: labels.code,
    source: 'Communiqué par',
    owner: 'Organisation responsable',
    unit: labels.unit,
    rhythm: 'Fréquence',
    level: 'Compté par',
    lag: 'Disponible après',
    days: (days) => plural('fr', days, `${days} jour`, `${days} jours`),
    formula: 'Formule',
    population: 'habitants',
    marking: labels.marking,
    dimensions: 'Ventilé par',
    overTime: 'Dans le temps',
    time: { sum: addedUp, latest: 'dernier chiffre retenu', none: notAggregated },
    overArea: 'Entre territoires',
    area: { sum: addedUp, weighted_mean: 'moyenne pondérée', none: notAggregated },
    next: (period, day) => `${period} est attendu pour le ${day}`,
    overdue: (period, day) => `${period} était attendu pour le ${day} et n’a pas été communiqué`,
    delivery: 'Prochain chiffre',
  },
  versions: {
    title: 'Versions de la définition',
    version: (version) => `Version ${version}`,
    from: (day) => `pour les périodes à partir du ${day}`,
    always: 'depuis le début',
    breaks: 'Les chiffres antérieurs ne sont pas comparables',
    break: 'rupture de série',
  },
  area: {
    field: labels.area,
    latest: (period) => `Dernier chiffre : ${period}`,
    before: (value, period) => `${value} en ${period}`,
    notCompared: 'Une période incomplète n’est pas comparée à une période complète.',
    notComparedBreak: 'Rupture de série : pas de comparaison avec les chiffres antérieurs.',
    none: 'Pas encore de chiffres pour ce territoire',
    noneText:
      'Choisissez un autre territoire ou saisissez des chiffres. Les totaux ne comprennent que les chiffres communiqués.',
    withheldTitle: 'Certains chiffres ne sont pas visibles pour vous',
    withheldText:
      'Le marquage de certains chiffres de ce territoire ne vous en permet pas la lecture. Le total ne comprend que ce que vous pouvez lire.',
    reported: (value) =>
      `Le chiffre communiqué pour le territoire lui-même est ${value}. Il diffère de la somme des parties. Les deux sont conservés.`,
    distribution: (least, median, limit, areas) =>
      plural(
        'fr',
        areas,
        `De ${least} à ${limit}, médiane ${median}, ${areas} territoire`,
        `De ${least} à ${limit}, médiane ${median}, ${areas} territoires`,
      ),
    distributionHint: 'Ces chiffres ne sont pas additionnés. Leur distribution est affichée.',
    madeOf: (known, notKnown) => {
      const from = plural('fr', known, `à partir de ${known} chiffre`, `à partir de ${known} chiffres`)
      return notKnown > 0 ? `${from} ; ${plural('fr', notKnown, `${notKnown} manque`, `${notKnown} manquent`)}` : from
    },
    truncatedAxis: 'l’axe ne commence pas à zéro',
    series: (name, area) => `${name} : ${area}`,
    compareArea: 'Comparer à un territoire',
    compareWith: 'Comparer à un indicateur',
    period: labels.period,
    value: headings.figure,
    derivation: exportTexts.heads.making,
    making: {
      reported: 'communiqué pour le territoire lui-même',
      summed: 'somme des territoires qui le composent',
      carried_over: 'repris de territoires fusionnés',
      computed: exportTexts.making.computed,
      distribution: 'distribution des territoires qui le composent',
    },
    explore: 'Comparer à d’autres chiffres',
    enter: 'Saisir des chiffres',
    whole: 'total',
  },
  areas: {
    level: labels.areas,
    period: labels.period,
    map: (name, kind, period) => `${name}, ${kind}, ${period}`,
    mapTitle: 'Carte',
    mapCells:
      'Un hexagone par territoire, proche de son emplacement réel. Une teinte plus foncée indique un chiffre plus élevé, ni meilleur ni moins bon.',
    mapBounds: (sources) =>
      `Limites : ${sources}. Une teinte plus foncée indique un chiffre plus élevé, ni meilleur ni moins bon.`,
    noMap: phrases.noMap,
    noMapText: 'Les limites s’importent sous Territoire. Le tableau présente les chiffres.',
    scale: 'Échelle de couleurs',
    upTo: (value) => `jusqu’à ${value}`,
    above: (value) => `plus de ${value}`,
    all: statuses.all,
    peers: headings.comparisonGroup,
    peersOf: {
      size: kinds.areasOfSimilarSize,
      above: kinds.areasInTheSameLargerArea,
      all: kinds.allAreas,
    },
    peersTitle: 'Comparaison des territoires',
    sizeHint: (low, high) => `Territoires de ${low} à ${high} habitants.`,
    noSize: 'Le nombre d’habitants du territoire choisi est inconnu. Tous les territoires sont affichés.',
    order: 'Ordre',
    orders: { name: 'par nom', place: 'du nord au sud' },
    without: (count) =>
      plural(
        'fr',
        count,
        `${count} territoire du groupe n’a pas de chiffres`,
        `${count} territoires du groupe n’ont pas de chiffres`,
      ),
    noRank: 'Classés par nom ou par situation géographique, jamais selon les chiffres.',
    chance:
      'Gris : intervalle dans lequel se situent 95 territoires sur 100 par le seul effet du hasard, autour du taux de l’ensemble affiché.',
    chanceHead: 'Marge due au hasard',
    noChance: 'Pas de marge due au hasard : il faut pour cela des effectifs et des nombres d’habitants.',
    outside: (low, high) => `marge due au hasard : ${low} à ${high}`,
    show: headings.showAs,
    shows: { bars: 'barres', small: 'petites courbes' },
    none: 'Pas de chiffres pour ces territoires',
    noneText: 'Choisissez d’autres territoires ou une autre période.',
    small: (first, from, last, to) => `de ${first} en ${from} à ${last} en ${to}`,
    cutShort: (from) => `Nombreux territoires : seules les périodes à partir du ${from} sont affichées.`,
  },
  neighbours: {
    title: 'Territoires limitrophes',
    hint: 'L’évolution dans les territoires limitrophes est affichée sans jugement. Tous les graphiques ont la même échelle.',
    none: 'Territoires limitrophes inconnus',
    noneText: 'Ils sont déduits des limites importées sous Territoire.',
    abroad: 'étranger',
    directions: { up: 'en hausse', down: 'en baisse', level: 'stable' },
  },
  exportOptions: {
    label: 'Exporter',
    csv: 'CSV',
    xlsx: 'XLSX',
    svg: 'SVG',
    png: 'PNG',
    source: (source) => `Source : ${source}.`,
    exportedOn: exportTexts.exportedOn,
    opens: (period, code, address) => `Explication de ${period} : code ${code}, ${address}`,
    scale: (classes) => `Du clair au foncé : ${classes}. Hachuré : pas de chiffre complet.`,
    hollow: 'Point vide : chiffre provisoire ou période incomplète.',
    failed: 'L’image n’a pas pu être créée. Réessayez.',
  },
  entry: {
    title: (name) => `Saisir des chiffres : ${name}`,
    intro:
      'Une ligne par territoire, une colonne par période. Saisissez les chiffres ou collez-les depuis un tableur. Les chiffres antérieurs restent dans l’historique.',
    organisation: labels.organisation,
    year: labels.year,
    findArea: 'Rechercher un territoire',
    grid: headings.figures,
    area: labels.area,
    keyboardHelp:
      'Les flèches déplacent le curseur, Entrée descend, Suppr vide une cellule, Ctrl Z annule. Signalez un chiffre provisoire par un astérisque : 12*.',
    answers: 'Ajoutez le nombre de réponses après une barre oblique : 67,5 / 300.',
    reasonFor: 'Raison de l’absence de chiffre',
    choose: phrases.choose,
    previousValue: (value) => `auparavant : ${value}`,
    source: labels.source,
    extractedOn: 'Extrait de la source le',
    note: 'Note',
    closedOn: 'Compté jusqu’au (inclus)',
    allProvisional: 'Tous ces chiffres sont provisoires',
    marking: 'Qui peut les lire',
    save: (count) =>
      count === 0
        ? 'Enregistrer les chiffres'
        : plural('fr', count, `Enregistrer ${count} chiffre`, `Enregistrer ${count} chiffres`),
    changes: (added, revised) =>
      [
        added > 0 ? plural('fr', added, `${added} nouveau`, `${added} nouveaux`) : '',
        revised > 0 ? plural('fr', revised, `${revised} révisé`, `${revised} révisés`) : '',
      ]
        .filter(Boolean)
        .join(', '),
    noEntries: 'Aucun chiffre saisi pour l’instant',
    issues: (count) =>
      plural(
        'fr',
        count,
        `${count} cellule ne peut pas être enregistrée`,
        `${count} cellules ne peuvent pas être enregistrées`,
      ),
    faultsText: 'Rien n’est enregistré tant que toutes les cellules ne sont pas correctes. Aller à une cellule :',
    saved: (added, revised) =>
      `Enregistré : ${plural('fr', added, `${added} nouveau`, `${added} nouveaux`)}, ${plural('fr', revised, `${revised} révisé`, `${revised} révisés`)}`,
    undo: actions.undo,
    undone: 'Les chiffres précédents ont été rétablis. Les cellules sans chiffre précédent indiquent « inconnu ».',
    clearAll: 'Tout effacer',
    tooMany: (limit) => `Au plus ${limit} chiffres à la fois.`,
    cellIssues: {
      not_a_number: 'Ce n’est pas un nombre',
      grouped_oddly: 'Le séparateur de milliers est mal placé',
      too_long: 'Trop de chiffres',
      give_reason: 'Pas de chiffre : choisissez une raison',
      needs_answers: 'Ajoutez le nombre de réponses : 67,5 / 300',
    },
    refused: {
      INDICATOR_UNKNOWN: 'Indicateur inconnu',
      AREA_UNKNOWN: 'Territoire inconnu',
      PART_UNKNOWN: 'Partie inconnue',
      PERIOD_INVALID: 'Période non valable',
      VALUE_OR_REASON: 'Saisissez soit un chiffre, soit une raison',
      INTERVAL_INVALID: 'Le nombre de réponses manque ou l’intervalle n’est pas valable',
      VALUE_TOO_LARGE: 'Le chiffre est trop élevé pour cet indicateur',
      NEGATIVE: 'Le chiffre ne peut pas être inférieur à zéro',
      DUPLICATE_VALUE: 'Saisi deux fois',
      COMPUTED: 'Calculé à partir d’autres indicateurs',
      OUTSIDE_YOUR_AREA: 'En dehors de votre territoire',
      REPORTED_BY_OTHER: 'Une autre organisation communique ce chiffre',
      APPROVED: 'Le chiffre actuel est approuvé',
      REPORTED_CONCURRENTLY: 'Un autre utilisateur vient de communiquer ce chiffre',
      SENSITIVE_TEXT: 'Contient des données qui ne peuvent pas être conservées ici',
    },
    computed: 'Cet indicateur est calculé à partir d’autres',
    computedText: 'Saisissez les chiffres de ses composantes :',
    custom: 'Cet indicateur a des périodes de longueur variable',
    customText: 'Importez ces chiffres à partir d’un fichier ou transmettez-les par l’API.',
    noAreas: 'Aucun de ces territoires ne relève de votre organisation',
    noAreasText: (kind) =>
      `Cet indicateur est compté par ${kind}. Vous ne pouvez communiquer des chiffres que pour le territoire de votre organisation.`,
    cannotReport: 'Vous ne pouvez pas communiquer de chiffres',
    cannotReportText:
      'Les planificateurs et les responsables d’actions peuvent communiquer des chiffres pour le territoire de leur organisation.',
    cellOf: (area, period, value) => `${area}, ${period} : ${value}`,
    empty: statuses.empty,
    rest: (shown, all) => `${shown} territoires affichés sur ${all}. Recherchez les autres par leur nom.`,
    pasted: (cells) => plural('fr', cells, `${cells} cellule collée`, `${cells} cellules collées`),
    pastedOver: (cells) =>
      plural(
        'fr',
        cells,
        `${cells} cellule collée se trouve hors du tableau et a été ignorée.`,
        `${cells} cellules collées se trouvent hors du tableau et ont été ignorées.`,
      ),
  },
}
