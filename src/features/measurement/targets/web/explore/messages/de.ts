import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de = {
  title: 'Zahlen vergleichen',
  intro:
    'Mehrere Indikatoren in mehreren Gebieten über dieselbe Zeit. Was sich nicht vergleichen lässt, steht dabei, und nichts wird gereiht.',
  fields: {
    indicators: 'Indikatoren',
    areas: 'Gebiete',
    atMost: (count) => `Zum Suchen tippen; höchstens ${count}.`,
    full: 'Mehr passen nicht: Nehmen Sie einen Eintrag weg, um einen anderen zu wählen.',
    within: 'Alle Gebiete in',
    withinHelp: 'Etwa die Zonen eines Bezirks.',
    kind: 'Welche davon',
    from: 'Ab',
    to: 'Bis einschließlich',
    ever: 'so lange bekannt',
    now: 'jetzt',
    eachPart: 'jeder Teil eine Linie',
    by: 'Ein Bild je',
    bys: { indicator: 'Indikator', area: 'Gebiet' },
    scale: 'Höhen',
    scales: { common: 'gleich je Einheit', own: 'jedes eigene' },
  },
  empty: {
    within: 'Darin liegen keine Gebiete',
    indicators: 'Wählen Sie, was Sie vergleichen',
    indicatorsText:
      'Wählen Sie einen bis sechs Indikatoren, dann Gebiete. Jeder Indikator hat sein Bild mit einer Linie je Gebiet; zwei Linien lassen sich übereinanderlegen. Die Adresse behält Ihre Auswahl, sodass Sie sie verschicken können.',
    library: 'Die Bibliothek ansehen',
    areas: 'Wählen Sie, wo',
    areasText: 'Wählen Sie ein oder mehrere Gebiete, oder alle in einem anderen: etwa die Zonen eines Bezirks.',
    take: (area) => `${area} nehmen`,
  },
  leftOut: {
    indicators: (count) =>
      count === 1
        ? 'Ein gewählter Indikator ist nicht da oder darf Ihnen nicht gezeigt werden.'
        : `${count} gewählte Indikatoren sind nicht da oder dürfen Ihnen nicht gezeigt werden.`,
    areas: (count) =>
      count === 1 ? 'Ein gewähltes Gebiet ist nicht bekannt.' : `${count} gewählte Gebiete sind nicht bekannt.`,
    within: (count) =>
      `Höchstens 30 Gebiete: ${count} darin, die letzten nach Namen, werden nicht gezeigt. Wählen Sie ein kleineres Gebiet.`,
    charts: (count) =>
      `Höchstens 36 Bilder: ${count} werden nicht gezeigt. Wählen Sie weniger Indikatoren oder Gebiete.`,
    expected: 'Pläne erwarten davon mehr, als gezeigt wird.',
  },
  charts: {
    without: 'Ohne Zahlen in diesen Jahren',
    label: 'Bilder',
    scales: {
      common: 'Alle Bilder haben dieselbe Zeit; die einer Einheit haben dieselben Höhen.',
      own: 'Alle Bilder haben dieselbe Zeit und jedes seine eigenen Höhen: Vergleichen Sie den Verlauf, nicht die Höhe.',
    },
  },
  chart: {
    none: 'Keine Zahlen in diesen Jahren',
    counted: (name, day) =>
      `${name ? `${name}: a` : 'A'}b ${day} anders gezählt; was davor liegt, lässt sich nicht damit vergleichen.`,
    ownPeriods: 'seine Zeiträume haben eine eigene Länge',
    whole: 'nicht so aufgeteilt: das Ganze wird gezeigt',
    pointAtOne:
      'viele Linien: zeigen Sie auf eine, oder gehen Sie mit den Pfeilen, um ihren Namen zu sehen; oder wählen Sie ein Bild je Gebiet',
    withheld: 'Es gibt Zahlen, aber sie sind für andere gekennzeichnet. Sie werden Ihnen nicht gezeigt.',
    noneText: 'Wählen Sie ein anderes Gebiet, andere Jahre oder das Ganze statt eines Teils.',
    notPutTogether: 'Nicht zu längeren Zeiträumen zusammengenommen',
    notPutTogetherText:
      'Zahlen dieses Indikators dürfen nicht über die Zeit addiert werden. Wählen Sie kürzere Zeiträume.',
  },
  expected: {
    title: 'Was Pläne davon erwarten',
    baseline: (value) => `Ausgangswert ${value}`,
    target: (value) => `Zielwert ${value}`,
    range: (low, high) => `${low} bis ${high}`,
    noTarget: 'kein Zielwert',
    element: 'Element',
    promised: (day) => `zugesagt am ${day}`,
    notPromised: 'noch nicht zugesagt',
    redefined: 'der Indikator bedeutet seither etwas anderes',
    otherPeriods: 'nicht gezeichnet: von Zeiträumen anderer Länge gesagt',
    tooMany: 'nicht gezeichnet: zu viele für ein Bild',
  },
  compare: {
    title: 'Zwei Linien übereinander',
    note: 'Zwei beliebige der Linien oben. Zwei Einheiten teilen nie eine Höhe; als Index beginnen beide bei 100.',
    one: 'Diese Linie',
    two: 'mit dieser Linie',
    as: 'Gezeigt',
    shownAs: { own: 'in der eigenen Einheit', index: 'als Index' },
    unitsDiffer: 'Die Einheiten sind verschieden: Jede hat ihre eigenen Höhen. Als Index beginnen beide bei 100.',
    counts: 'Das sind Anzahlen: Ein größeres Gebiet hat mehr davon. Vergleichen Sie Raten, oder wählen Sie den Index.',
    base: (period) => `${period} = 100`,
    noIndex: 'Kein Index: Es gibt keinen Zeitraum, von dem beide eine ganze Zahl über null haben.',
    indexOf: (line) => `Index, ${line}`,
    difference: (two, value) => `${two} weniger ${value}`,
    bars: {
      nothing: 'keine Zahl',
      missing: 'nicht verfügbar',
      small: 'nicht gezeigt: kleine Zahlen',
      withheld: 'nicht verglichen: nicht alles darf Ihnen gezeigt werden',
      partial: 'nicht verglichen: ein Teil des Zeitraums',
      spread: 'nicht verglichen: eine Streuung ist keine Zahl',
      break: 'nicht verglichen: anders gezählt',
      definition: 'nicht verglichen: nach einer anderen Definition gezählt',
      no_base: 'kein Index',
    },
  },
} satisfies SameKeys<typeof en>
