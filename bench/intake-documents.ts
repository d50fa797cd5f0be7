import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { type Chance, chance } from '../packs/demo/random.ts'
import { type DocumentKind, type DocumentLanguage, type DocumentTexts, documentTexts } from './intake-text.ts'

/**
 * Layouts of existing plans: headings with text, headings over lists, numbers in the text, bold lines, and tables of
 * actions. `untidy` mixes all of these in a plan by several authors, some of whom give only the title of an element.
 * `typed` has chapter numbers typed by hand and a table of contents, without styles. The last two put the whole plan in
 * tables, or use a form for each action.
 */
export const layouts = ['styles', 'groups', 'numbered', 'bold', 'tables', 'untidy', 'typed', 'matrix', 'forms'] as const
type Layout = (typeof layouts)[number]

/** An element from which the document was created. */
export interface ExpectedElement {
  kind: DocumentKind
  title: string
  parent: string | null
}

export interface GeneratedDocument {
  name: string
  bytes: Uint8Array
  truth: ExpectedElement[]
}

type Block = Paragraph | Table

/** Creates a plan of that language and layout, and the list of the elements. The same seed gives the same plan. */
export async function createDocument(
  language: DocumentLanguage,
  layout: Layout,
  seed: string,
  size: { objectives: number; prose: number },
): Promise<GeneratedDocument> {
  const random = chance(`${language} ${layout} ${seed}`)
  const writer = new Writer(documentTexts[language], layout, random, size.prose)
  const { blocks, truth } = writer.write(size.objectives)
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: blocks }] }))
  return { name: `${language} ${layout} ${seed}`, bytes, truth }
}

class Writer {
  readonly #words: DocumentTexts
  readonly #layout: Layout
  readonly #luck: Chance
  readonly #prose: number
  readonly #blocks: Block[] = []
  readonly #truth: ExpectedElement[] = []
  readonly #used = new Set<string>()

  constructor(own: DocumentTexts, layout: Layout, random: Chance, prose: number) {
    this.#words = own
    this.#layout = layout
    this.#luck = random
    this.#prose = prose
  }

  write(objectives: number): { blocks: Block[]; truth: ExpectedElement[] } {
    if (this.#layout === 'typed') return this.#typed(objectives)
    const [first, second, last] = this.#words.chapters
    this.#blocks.push(new Paragraph({ text: 'Plan 2020-2025', heading: HeadingLevel.TITLE }))
    for (const chapter of [first!, second!]) this.#chapter(chapter)
    if (this.#layout === 'groups') this.#heading(this.#words.plural.strategic_objective, 1)
    for (let number = 1; number <= objectives; number += 1) this.#strategic(number)
    this.#chapter(last!)
    return { blocks: this.#blocks, truth: this.#truth }
  }

  #strategic(number: number): void {
    const title = this.#element('strategic_objective', `${number}`, null, 2)
    this.#write()
    const goals = this.#luck.between(1, 3)
    if (this.#layout === 'matrix') {
      this.#matrix(number, title, goals)
      return
    }
    if (this.#layout === 'groups') this.#heading(this.#words.plural.operational_objective, 3)
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
    if (this.#layout === 'groups') this.#heading(this.#words.plural.action, 5)
    for (let action = 1; action <= actions; action += 1) {
      if (this.#layout === 'forms') {
        this.#form(`${number}.${action}`, title)
        continue
      }
      this.#element('action', `${number}.${action}`, title, 5)
      if (this.#layout === 'groups') continue
      this.#fields()
      if (this.#luck.yes(0.5)) this.#write()
    }
  }

  /** Writes an element in the given layout and records the true kind. */
  #element(kind: DocumentKind, number: string, parent: string | null, level: number): string {
    const title = this.#title()
    this.#truth.push({ kind, title, parent })
    const { singular, abbreviations } = this.#words
    if (this.#layout === 'untidy') this.#untidy(kind, number, title, level)
    else if (this.#layout === 'numbered')
      this.#blocks.push(new Paragraph(`${abbreviations[kind]} ${number} – ${title}`))
    else if (this.#layout === 'bold') this.#bold(`${singular[kind]} ${number}: ${title}`)
    else if (this.#layout === 'groups' && kind === 'action')
      this.#blocks.push(new Paragraph({ text: title, bullet: { level: 0 } }))
    else if (this.#layout === 'groups') this.#heading(title, level)
    else this.#heading(`${singular[kind]} ${number}: ${title}`, level)
    return title
  }

  #untidy(kind: DocumentKind, number: string, title: string, level: number): void {
    const { singular, abbreviations, plural } = this.#words
    const form = this.#luck.between(1, 8)
    if (form === 1) this.#heading(`${singular[kind].toUpperCase()} ${number} - ${title}`, this.#luck.between(2, 4))
    else if (form === 2) this.#bold(`${abbreviations[kind]}${number}. ${title}`)
    else if (form === 3) {
      this.#bold(`${singular[kind]} ${number}`)
      this.#blocks.push(new Paragraph(title))
    } else if (form === 4) this.#blocks.push(new Paragraph(`${singular[kind]}: ${title}`))
    else if (form === 5 && kind === 'action') {
      this.#bold(`${plural.action}:`)
      this.#blocks.push(new Paragraph(`- ${title}`))
    } else if (form === 6) this.#heading(`${number} ${title}`, level)
    else if (form === 7) this.#bold(title)
    else this.#heading(`${singular[kind]} ${number}: ${title}`, level)
  }

  /** Creates chapters with typed numbers, in capitals or not, and a table of contents that repeats them. */
  #typed(objectives: number): { blocks: Block[]; truth: ExpectedElement[] } {
    const { chapters, plural, contents } = this.#words
    const [first, second, last] = chapters
    const inCapitals = this.#luck.yes(0.5)
    const dot = this.#luck.yes(0.5) ? '.' : ''
    const entries: string[] = []
    const chapter = (number: string, name: string) => {
      const line = `${number}${dot} ${inCapitals ? name.toUpperCase() : name}`
      entries.push(line)
      this.#line(line)
    }
    const writeHeading = (number: string, name: string) => {
      chapter(number, name)
      this.#write()
    }
    writeHeading('1', first!)
    writeHeading('2', second!)
    writeHeading('3', plural.strategic_objective)
    for (let number = 1; number <= objectives; number += 1) {
      const title = this.#title()
      this.#truth.push({ kind: 'strategic_objective', title, parent: null })
      entries.push(`3.${number} ${title}`)
      this.#line(`3.${number} ${title}`)
      this.#write()
      this.#line(plural.operational_objective)
      const goals = this.#luck.between(1, 3)
      for (let goal = 1; goal <= goals; goal += 1) this.#typedGoal(`3.${number}.${goal}`, title)
    }
    writeHeading('4', last!)
    const isLed = this.#luck.yes(0.5)
    const contentLines = entries.map((entry, index) => `${entry}${isLed ? ' ..........' : ''} ${3 + index}`)
    const front = ['Plan 2020-2025', contents, ...contentLines].map((text) => new Paragraph(text))
    return { blocks: [...front, ...this.#blocks], truth: this.#truth }
  }

  #typedGoal(number: string, parent: string): void {
    const title = this.#title()
    this.#truth.push({ kind: 'operational_objective', title, parent })
    this.#line(`${number} ${title}`)
    this.#write()
    this.#line(`${this.#words.plural.action}:`)
    const actions = this.#luck.between(2, 4)
    const mark = this.#luck.pick(['- ', '• ', ''])
    for (let action = 1; action <= actions; action += 1) {
      const own = this.#title()
      this.#truth.push({ kind: 'action', title: own, parent: title })
      this.#line(`${mark || `${action}. `}${own}`)
    }
  }

  /**
   * Writes everything below an objective in a single table. The goals are merged cells next to their actions, or rows
   * above them.
   */
  #matrix(number: number, parent: string, goals: number): void {
    const { singular, abbreviations, fields, duties } = this.#words
    const areBands = this.#luck.yes(0.5)
    const cell = (text: string, more: { rowSpan?: number; columnSpan?: number } = {}) =>
      new TableCell({ ...more, children: [new Paragraph(text)] })
    const heads = [singular.action, fields.accountable, fields.deadline]
    const head = new TableRow({
      children: (areBands ? heads : [singular.operational_objective, ...heads]).map((text) => cell(text)),
    })
    const rows = [head]
    for (let goal = 1; goal <= goals; goal += 1) {
      const title = this.#title()
      this.#truth.push({ kind: 'operational_objective', title, parent })
      const text = `${abbreviations.operational_objective} ${number}.${goal}: ${title}`
      if (areBands) rows.push(new TableRow({ children: [cell(text, { columnSpan: heads.length })] }))
      const actions = this.#luck.between(2, 4)
      for (let action = 1; action <= actions; action += 1) {
        const own = this.#title()
        this.#truth.push({ kind: 'action', title: own, parent: title })
        const cells = [cell(own), cell(this.#luck.pick(duties)), cell(`${this.#luck.between(2021, 2025)}`)]
        const isFirst = !areBands && action === 1
        rows.push(new TableRow({ children: isFirst ? [cell(text, { rowSpan: actions }), ...cells] : cells }))
      }
    }
    this.#blocks.push(new Table({ rows }))
  }

  /** Writes one table for each action, with the question on the left and the answer on the right. */
  #form(number: string, parent: string): void {
    const { singular, fields, duties, sentences, aim } = this.#words
    const title = this.#title()
    this.#truth.push({ kind: 'action', title, parent })
    const row = (...cells: string[]) =>
      new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) })
    this.#blocks.push(
      new Table({
        rows: [
          row(`${singular.action} ${number}`, title),
          row(aim, this.#luck.pick(sentences)),
          row(fields.accountable, this.#luck.pick(duties)),
          row(fields.deadline, `${this.#luck.between(2021, 2025)}`),
        ],
      }),
      new Paragraph(''),
    )
  }

  #line(text: string): void {
    this.#blocks.push(new Paragraph(text))
  }

  #table(number: string, parent: string, actions: number): void {
    const { singular, fields, duties } = this.#words
    const row = (...cells: string[]) =>
      new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) })
    const rows = [row('Nr.', singular.action, fields.accountable, fields.deadline)]
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
      const sentences = this.#luck.sample(this.#words.sentences, this.#luck.between(1, 3))
      this.#blocks.push(new Paragraph(sentences.join(' ')))
    }
  }

  /** Returns a title that is unique in the document, because elements are identified by title. */
  #title(): string {
    const base = `${this.#luck.pick(this.#words.verbs)} ${this.#luck.pick(this.#words.topics)}`
    let title = base
    for (let count = 2; this.#used.has(title); count += 1) title = `${base} (${count})`
    this.#used.add(title)
    return title
  }
}
