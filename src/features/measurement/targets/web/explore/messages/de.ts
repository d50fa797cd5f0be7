import { de as changesTexts } from '#features/planning/plans/messages/changes/de.ts'
import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as kinds } from '#shared/kind-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

const noFiguresInTheseYears = 'Keine Zahlen in diesen Jahren'

export const de = {
  title: actions.compareFigures,
  intro:
    'Mehrere Indikatoren in mehreren Gebieten über dieselbe Zeit. Nicht vergleichbare Zahlen sind gekennzeichnet, und es gibt keine Rangfolge.',
  fields: {
    indicators: headings.indicators,
    areas: labels.areas,
    searchHint: (count) => `Zum Suchen tippen; höchstens ${count}.`,
    full: 'Das Maximum ist erreicht. Entfernen Sie eine Auswahl, um eine andere hinzuzufügen.',
    within: 'Alle Gebiete in',
    withinHelp: 'Zum Beispiel die Zonen eines Bezirks',
    kind: 'Art des Gebiets',
    from: 'Ab',
    to: 'Bis einschließlich',
    ever: 'erste Zahl',
    now: 'jetzt',
    eachPart: 'eine Linie pro Teil',
    chartPer: 'Ein Diagramm pro',
    bys: { indicator: kinds.indicator, area: changesTexts.fields.area },
    scale: 'Skala',
    scales: { common: 'gleich pro Einheit', own: 'eigene pro Diagramm' },
  },
  empty: {
    within: 'Dieses Gebiet enthält keine weiteren Gebiete',
    indicators: 'Wählen Sie Indikatoren zum Vergleichen',
    indicatorsText:
      'Wählen Sie 1 bis 6 Indikatoren, danach Gebiete. Jeder Indikator erhält ein Diagramm mit einer Linie pro Gebiet. Sie können auch zwei Linien in einem Diagramm vergleichen. Die Adresse der Seite enthält Ihre Auswahl, sodass Sie sie teilen können.',
    library: 'Liste der Indikatoren öffnen',
    areas: 'Wählen Sie Gebiete',
    areasText:
      'Wählen Sie ein oder mehrere Gebiete oder alle Gebiete in einem anderen Gebiet, zum Beispiel die Zonen eines Bezirks.',
    addArea: (area) => `${area} hinzufügen`,
  },
  leftOut: {
    indicators: (count) =>
      plural(
        'de',
        count,
        '1 gewählter Indikator existiert nicht oder Sie haben keinen Zugriff darauf.',
        `${count} gewählte Indikatoren existieren nicht oder Sie haben keinen Zugriff darauf.`,
      ),
    areas: (count) =>
      plural('de', count, '1 gewähltes Gebiet ist unbekannt.', `${count} gewählte Gebiete sind unbekannt.`),
    within: (count) =>
      plural(
        'de',
        count,
        'Höchstens 30 Gebiete: 1 Gebiet, das letzte nach Namen, wird nicht angezeigt. Wählen Sie ein kleineres Gebiet.',
        `Höchstens 30 Gebiete: ${count} Gebiete, die letzten nach Namen, werden nicht angezeigt. Wählen Sie ein kleineres Gebiet.`,
      ),
    charts: (count) =>
      plural(
        'de',
        count,
        'Höchstens 36 Diagramme: 1 wird nicht angezeigt. Wählen Sie weniger Indikatoren oder Gebiete.',
        `Höchstens 36 Diagramme: ${count} werden nicht angezeigt. Wählen Sie weniger Indikatoren oder Gebiete.`,
      ),
    expected: 'Pläne enthalten mehr erwartete Ergebnisse, als hier angezeigt werden.',
  },
  charts: {
    without: noFiguresInTheseYears,
    label: 'Diagramme',
    scales: {
      common: 'Alle Diagramme zeigen dieselbe Zeit. Diagramme mit derselben Einheit haben dieselbe Skala.',
      own: 'Alle Diagramme zeigen dieselbe Zeit und haben jeweils eine eigene Skala. Vergleichen Sie den Verlauf der Linien, nicht ihre Höhe.',
    },
  },
  chart: {
    none: noFiguresInTheseYears,
    counted: (name, day) =>
      `${name ? `${name}: ` : ''}Zeitreihenbruch am ${day}; frühere Zahlen sind nicht vergleichbar.`,
    ownPeriods: 'hat Zeiträume unterschiedlicher Länge',
    whole: 'nicht auf diese Weise aufgegliedert; die Gesamtzahl wird angezeigt',
    manyLines:
      'viele Linien: Zeigen Sie auf eine Linie oder nutzen Sie die Pfeiltasten, um ihren Namen zu sehen, oder wählen Sie ein Diagramm pro Gebiet',
    withheld: 'Es gibt Zahlen, die wegen ihrer Kennzeichnung für Sie nicht sichtbar sind.',
    noneText: 'Wählen Sie ein anderes Gebiet, andere Jahre oder die Gesamtzahl statt eines Teils.',
    notPutTogether: 'Nicht zu längeren Zeiträumen zusammengefasst',
    notPutTogetherText:
      'Zahlen dieses Indikators können nicht über die Zeit addiert werden. Wählen Sie kürzere Zeiträume.',
  },
  expected: {
    title: 'Erwartete Ergebnisse in Plänen',
    baseline: (value) => `Ausgangswert ${value}`,
    target: (value) => `Zielwert ${value}`,
    range: (low, high) => `${low} bis ${high}`,
    noTarget: 'kein Zielwert',
    element: kinds.element,
    promised: (day) => `zugesagt am ${day}`,
    notPromised: 'noch nicht zugesagt',
    redefined: 'die Definition des Indikators hat sich seitdem geändert',
    otherPeriods: 'nicht eingezeichnet: für Zeiträume anderer Länge festgelegt',
    tooMany: 'nicht eingezeichnet: zu viele für ein Diagramm',
  },
  compare: {
    title: 'Zwei Linien in einem Diagramm',
    hint: 'Wählen Sie zwei der oben gezeigten Linien. Verschiedene Einheiten haben nie eine gemeinsame Skala; als Index beginnen beide Linien bei 100.',
    one: 'Erste Linie',
    two: 'Zweite Linie',
    as: headings.showAs,
    shownAs: { own: 'eigene Einheit', index: 'Index' },
    unitsDiffer:
      'Die Einheiten sind verschieden, daher hat jede Linie ihre eigene Skala. Als Index beginnen beide bei 100.',
    counts:
      'Dies sind absolute Zahlen, die in größeren Gebieten höher sind. Vergleichen Sie Raten oder wählen Sie den Index.',
    base: (period) => `${period} = 100`,
    noIndex: 'Kein Index: Es gibt keinen Zeitraum, für den beide eine vollständige Zahl über null haben.',
    indexOf: (line) => `Index, ${line}`,
    difference: (two, value) => `${two} minus ${value}`,
    bars: {
      nothing: statuses.noFigure,
      missing: 'nicht verfügbar',
      small: statuses.smallNumbers,
      withheld: 'nicht verglichen: für Sie teilweise nicht sichtbar',
      partial: 'nicht verglichen: unvollständiger Zeitraum',
      spread: 'nicht verglichen: eine Verteilung ist keine Zahl',
      break: 'nicht verglichen: Zeitreihenbruch',
      definition: 'nicht verglichen: andere Definition',
      no_base: 'kein Index',
    },
  },
} satisfies SameKeys<typeof en>
