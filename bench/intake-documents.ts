import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { type Chance, chance } from '../packs/demo/random.ts'

export const documentLanguages = ['nl', 'fr', 'de', 'en'] as const
type DocumentLanguage = (typeof documentLanguages)[number]

/**
 * How old plans tell what is what: headings with words, headings over lists, numbers in the text, bold lines, tables of actions;
 * and all of it in one plan by several hands, some of whom say of an element only what it is called.
 */
export const layouts = ['styles', 'groups', 'numbered', 'bold', 'tables', 'untidy'] as const
type Layout = (typeof layouts)[number]

type Kind = 'strategic_objective' | 'operational_objective' | 'action'

/** An element that the document was made of. */
export interface Truth {
  kind: Kind
  title: string
  parent: string | null
}

export interface MadeDocument {
  name: string
  bytes: Uint8Array
  truth: Truth[]
}

interface Words {
  one: Record<Kind, string>
  many: Record<Kind, string>
  short: Record<Kind, string>
  fields: { accountable: string; partners: string; deadline: string; indicator: string }
  chapters: readonly string[]
  duties: readonly string[]
  /** Verbs and things that make titles, and sentences between them. */
  verbs: readonly string[]
  things: readonly string[]
  sentences: readonly string[]
}

const words: Record<DocumentLanguage, Words> = {
  nl: {
    one: {
      strategic_objective: 'Strategische doelstelling',
      operational_objective: 'Operationele doelstelling',
      action: 'Actie',
    },
    many: {
      strategic_objective: 'Strategische doelstellingen',
      operational_objective: 'Operationele doelstellingen',
      action: 'Acties',
    },
    short: { strategic_objective: 'SD', operational_objective: 'OD', action: 'A' },
    fields: { accountable: 'Verantwoordelijke', partners: 'Partners', deadline: 'Termijn', indicator: 'Indicator' },
    chapters: ['Inleiding', 'Beeld van de zone', 'Opvolging en evaluatie'],
    duties: ['Korpschef', 'Directeur operaties', 'Teamchef wijkwerking'],
    verbs: ['Terugdringen van', 'Voorkomen van', 'Opvolgen van', 'In kaart brengen van', 'Bestrijden van'],
    things: [
      'inbraken in woningen',
      'overlast in de stationsbuurt',
      'verkeersongevallen met fietsers',
      'drugshandel op straat',
      'partnergeweld',
      'internetoplichting',
      'sluikstorten',
      'diefstal uit voertuigen',
    ],
    sentences: [
      'De zone werkt hiervoor samen met de gemeenten en het parket.',
      'Het aantal feiten daalde de voorbije jaren, maar niet overal.',
      'Wij meten dit elk kwartaal en bespreken het op de zonale veiligheidsraad.',
      'Actie is nodig op de plaatsen waar mensen zich onveilig voelen.',
    ],
  },
  fr: {
    one: {
      strategic_objective: 'Objectif stratégique',
      operational_objective: 'Objectif opérationnel',
      action: 'Action',
    },
    many: {
      strategic_objective: 'Objectifs stratégiques',
      operational_objective: 'Objectifs opérationnels',
      action: 'Actions',
    },
    short: { strategic_objective: 'OS', operational_objective: 'OO', action: 'A' },
    fields: { accountable: 'Responsable', partners: 'Partenaires', deadline: 'Délai', indicator: 'Indicateur' },
    chapters: ['Introduction', 'Image de la zone', 'Suivi et évaluation'],
    duties: ['Chef de corps', 'Directeur des opérations', 'Chef de la police de proximité'],
    verbs: ['Réduire', 'Prévenir', 'Suivre', 'Cartographier', 'Combattre'],
    things: [
      'les cambriolages dans les habitations',
      'les nuisances autour de la gare',
      'les accidents impliquant des cyclistes',
      'le trafic de drogue en rue',
      'les violences entre partenaires',
      'les escroqueries en ligne',
      'les dépôts clandestins',
      'les vols dans les véhicules',
    ],
    sentences: [
      'La zone y travaille avec les communes et le parquet.',
      'Le nombre de faits a diminué ces dernières années, mais pas partout.',
      'Nous le mesurons chaque trimestre et en discutons au conseil zonal de sécurité.',
      'Action et présence sont attendues là où les gens ne se sentent pas en sécurité.',
    ],
  },
  de: {
    one: { strategic_objective: 'Strategisches Ziel', operational_objective: 'Operatives Ziel', action: 'Maßnahme' },
    many: { strategic_objective: 'Strategische Ziele', operational_objective: 'Operative Ziele', action: 'Maßnahmen' },
    short: { strategic_objective: 'SZ', operational_objective: 'OZ', action: 'M' },
    fields: { accountable: 'Verantwortlich', partners: 'Partner', deadline: 'Frist', indicator: 'Indikator' },
    chapters: ['Einleitung', 'Bild der Zone', 'Nachverfolgung und Evaluierung'],
    duties: ['Korpschef', 'Leiter der Einsätze', 'Leiter der Bezirkspolizei'],
    verbs: ['Verringern der', 'Vorbeugen gegen die', 'Beobachten der', 'Erfassen der', 'Bekämpfen der'],
    things: [
      'Einbrüche in Wohnungen',
      'Belästigungen am Bahnhof',
      'Unfälle mit Radfahrern',
      'Drogengeschäfte auf der Straße',
      'Gewalttaten unter Partnern',
      'Betrügereien im Internet',
      'wilden Müllablagerungen',
      'Diebstähle aus Fahrzeugen',
    ],
    sentences: [
      'Die Zone arbeitet dafür mit den Gemeinden und der Staatsanwaltschaft zusammen.',
      'Die Zahl der Taten ist in den letzten Jahren gesunken, aber nicht überall.',
      'Wir messen dies jedes Quartal und besprechen es im zonalen Sicherheitsrat.',
      'Maßnahmen sind dort nötig, wo Menschen sich unsicher fühlen.',
    ],
  },
  en: {
    one: {
      strategic_objective: 'Strategic objective',
      operational_objective: 'Operational objective',
      action: 'Action',
    },
    many: {
      strategic_objective: 'Strategic objectives',
      operational_objective: 'Operational objectives',
      action: 'Actions',
    },
    short: { strategic_objective: 'SO', operational_objective: 'OO', action: 'A' },
    fields: { accountable: 'Responsible', partners: 'Partners', deadline: 'Deadline', indicator: 'Indicator' },
    chapters: ['Introduction', 'Picture of the zone', 'Follow-up and evaluation'],
    duties: ['Chief of corps', 'Director of operations', 'Head of community policing'],
    verbs: ['Reduce', 'Prevent', 'Follow up', 'Map', 'Fight'],
    things: [
      'burglaries in homes',
      'nuisance around the station',
      'accidents with cyclists',
      'drug dealing in the street',
      'violence between partners',
      'fraud on the internet',
      'fly-tipping',
      'thefts from vehicles',
    ],
    sentences: [
      'The zone works on this with the municipalities and the prosecution.',
      'The number of facts fell in the last years, but not everywhere.',
      'We measure this every quarter and discuss it in the zonal security council.',
      'Action is needed where people feel unsafe.',
    ],
  },
}

type Block = Paragraph | Table

/** A plan of that language and layout, and what it was made of; the same for the same seed. */
export async function makeDocument(
  language: DocumentLanguage,
  layout: Layout,
  seed: string,
  size: { objectives: number; prose: number },
): Promise<MadeDocument> {
  const luck = chance(`${language} ${layout} ${seed}`)
  const writer = new Writer(words[language], layout, luck, size.prose)
  const { blocks, truth } = writer.write(size.objectives)
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: blocks }] }))
  return { name: `${language} ${layout} ${seed}`, bytes, truth }
}

class Writer {
  readonly #words: Words
  readonly #layout: Layout
  readonly #luck: Chance
  readonly #prose: number
  readonly #blocks: Block[] = []
  readonly #truth: Truth[] = []
  readonly #used = new Set<string>()

  constructor(own: Words, layout: Layout, luck: Chance, prose: number) {
    this.#words = own
    this.#layout = layout
    this.#luck = luck
    this.#prose = prose
  }

  write(objectives: number): { blocks: Block[]; truth: Truth[] } {
    const [first, second, last] = this.#words.chapters
    this.#blocks.push(new Paragraph({ text: 'Plan 2020-2025', heading: HeadingLevel.TITLE }))
    for (const chapter of [first!, second!]) this.#chapter(chapter)
    if (this.#layout === 'groups') this.#heading(this.#words.many.strategic_objective, 1)
    for (let number = 1; number <= objectives; number += 1) this.#strategic(number)
    this.#chapter(last!)
    return { blocks: this.#blocks, truth: this.#truth }
  }

  #strategic(number: number): void {
    const title = this.#element('strategic_objective', `${number}`, null, 2)
    this.#write()
    const goals = this.#luck.between(1, 3)
    if (this.#layout === 'groups') this.#heading(this.#words.many.operational_objective, 3)
    for (let goal = 1; goal <= goals; goal += 1) this.#operational(`${number}.${goal}`, title)
  }

  #operational(number: string, parent: string): void {
    const title = this.#element('operational_objective', number, parent, 4)
    this.#write()
    this.#blocks.push(new Paragraph(`${this.#words.fields.indicator}: ${this.#luck.between(5, 40)} %`))
    const actions = this.#luck.between(2, 4)
    if (this.#layout === 'tables') {
      this.#table(number, title, actions)
      return
    }
    if (this.#layout === 'groups') this.#heading(this.#words.many.action, 5)
    for (let action = 1; action <= actions; action += 1) {
      this.#element('action', `${number}.${action}`, title, 5)
      if (this.#layout === 'groups') continue
      this.#fields()
      if (this.#luck.yes(0.5)) this.#write()
    }
  }

  /** Writes an element as the layout does, and keeps what it is. */
  #element(kind: Kind, number: string, parent: string | null, level: number): string {
    const title = this.#title()
    this.#truth.push({ kind, title, parent })
    const { one, short } = this.#words
    if (this.#layout === 'untidy') this.#untidy(kind, number, title, level)
    else if (this.#layout === 'numbered') this.#blocks.push(new Paragraph(`${short[kind]} ${number} – ${title}`))
    else if (this.#layout === 'bold') this.#bold(`${one[kind]} ${number}: ${title}`)
    else if (this.#layout === 'groups' && kind === 'action')
      this.#blocks.push(new Paragraph({ text: title, bullet: { level: 0 } }))
    else if (this.#layout === 'groups') this.#heading(title, level)
    else this.#heading(`${one[kind]} ${number}: ${title}`, level)
    return title
  }

  #untidy(kind: Kind, number: string, title: string, level: number): void {
    const { one, short, many } = this.#words
    const form = this.#luck.between(1, 8)
    if (form === 1) this.#heading(`${one[kind].toUpperCase()} ${number} - ${title}`, this.#luck.between(2, 4))
    else if (form === 2) this.#bold(`${short[kind]}${number}. ${title}`)
    else if (form === 3) {
      this.#bold(`${one[kind]} ${number}`)
      this.#blocks.push(new Paragraph(title))
    } else if (form === 4) this.#blocks.push(new Paragraph(`${one[kind]}: ${title}`))
    else if (form === 5 && kind === 'action') {
      this.#bold(`${many.action}:`)
      this.#blocks.push(new Paragraph(`- ${title}`))
    } else if (form === 6) this.#heading(`${number} ${title}`, level)
    else if (form === 7) this.#bold(title)
    else this.#heading(`${one[kind]} ${number}: ${title}`, level)
  }

  #table(number: string, parent: string, actions: number): void {
    const { one, fields, duties } = this.#words
    const row = (...cells: string[]) =>
      new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) })
    const rows = [row('Nr.', one.action, fields.accountable, fields.deadline)]
    for (let action = 1; action <= actions; action += 1) {
      const title = this.#title()
      this.#truth.push({ kind: 'action', title, parent })
      rows.push(row(`${number}.${action}`, title, this.#luck.pick(duties), `${this.#luck.between(2021, 2025)}`))
    }
    this.#blocks.push(new Table({ rows }))
  }

  #fields(): void {
    const { fields, duties } = this.#words
    this.#blocks.push(new Paragraph(`${fields.accountable}: ${this.#luck.pick(duties)}`))
    this.#blocks.push(new Paragraph(`${fields.deadline}: ${this.#luck.between(2021, 2025)}`))
  }

  #chapter(name: string): void {
    if (this.#layout === 'bold') this.#bold(name)
    else if (this.#layout === 'numbered')
      this.#blocks.push(new Paragraph({ children: [new TextRun({ text: name, bold: true })] }))
    else this.#heading(name, 1)
    this.#write()
  }

  #heading(text: string, level: number): void {
    const levels = [
      HeadingLevel.HEADING_1,
      HeadingLevel.HEADING_2,
      HeadingLevel.HEADING_3,
      HeadingLevel.HEADING_4,
      HeadingLevel.HEADING_5,
    ]
    this.#blocks.push(new Paragraph({ text, heading: levels[level - 1]! }))
  }

  #bold(text: string): void {
    this.#blocks.push(new Paragraph({ children: [new TextRun({ text, bold: true })] }))
  }

  #write(): void {
    for (let count = 0; count < this.#prose; count += 1) {
      const sentences = this.#luck.some(this.#words.sentences, this.#luck.between(1, 3))
      this.#blocks.push(new Paragraph(sentences.join(' ')))
    }
  }

  /** No two of a document are called alike: an element is known by its title. */
  #title(): string {
    const base = `${this.#luck.pick(this.#words.verbs)} ${this.#luck.pick(this.#words.things)}`
    let title = base
    for (let count = 2; this.#used.has(title); count += 1) title = `${base} (${count})`
    this.#used.add(title)
    return title
  }
}
