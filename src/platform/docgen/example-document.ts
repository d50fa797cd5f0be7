import type { Block, PrintedDocument } from './model.ts'

/** Returns prose without similar paragraphs, so that caching cannot make the renderer faster. */
const prose = (chapter: number, sentences: number): string =>
  Array.from(
    { length: sentences },
    (_, index) =>
      `Wie verantwoordelijk is voor punt ${chapter}.${index + 1}, antwoordt met een datum en een naam; wat niemand draagt, staat bovenaan de bladzijde van de leiding.`,
  ).join(' ')

/** Returns a chapter of about three pages that starts on a new page, with every kind of block except the figure. */
const chapter = (number: number): Block[] => [
  { kind: 'pageBreak' },
  { kind: 'heading', level: 1, number: String(number), text: `Veiligheid in de haven, deel ${number}` },
  { kind: 'paragraph', lead: true, text: 'Minder schade rond de invoer van cocaïne, en havens die weerbaar zijn.' },
  { kind: 'keyValues', entries: [{ label: 'Verantwoordelijke functie', text: 'Programmamanager cocaïne' }] },
  { kind: 'heading', level: 2, number: `${number}.1`, text: 'Doelstellingen en handhavingsinstrumenten' },
  { kind: 'paragraph', text: [{ text: prose(number, 8) }, { text: 'resources', code: true }] },
  {
    kind: 'table',
    caption: `Acties van deel ${number}`,
    columns: [
      { title: 'Code', width: 0.7 },
      { title: 'Actie', width: 3 },
      { title: 'Status' },
      { title: 'Waarde', align: 'end' },
    ],
    rows: Array.from({ length: 24 }, (_, row) => [
      [{ text: `${number}.1.${row + 1}`, code: true }],
      `Gemengde havenploegen ${number}.${row} in Antwerpen en Zeebrugge, met douane en scheepvaartpolitie`,
      [{ text: row % 3 === 0 ? 'aandacht' : 'op schema', tone: row % 3 === 0 ? 'attention' : 'good' }],
      `${row * 37}`,
    ]),
  },
  { kind: 'list', items: [{ text: 'Preventie' }, { text: 'Reactie', items: [{ text: 'Nazorg' }] }] },
  { kind: 'callout', tone: 'information', title: 'Opmerking', paragraphs: [prose(number, 1)] },
  { kind: 'paragraph', text: prose(number + 0.5, 14) },
]

/**
 * Returns a document in Dutch with the given number of chapters of three pages each. A different `first` gives
 * different texts.
 */
export const exampleDocument = (chapters: number, first = 1): PrintedDocument => ({
  title: 'Nationaal Veiligheidsplan',
  language: 'nl',
  marking: 'TLP:AMBER',
  cover: { title: 'Nationaal Veiligheidsplan', motto: 'Van plan naar praktijk', versionLine: 'versie 3' },
  contents: { heading: 'Inhoud' },
  blocks: Array.from({ length: chapters }, (_, index) => chapter(index + first)).flat(),
})
