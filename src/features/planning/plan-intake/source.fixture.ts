import type { SourceDocument, SourceParagraph } from '#platform/intake/contract.ts'
import { emptyOmittedContent } from '#platform/intake/contract.ts'
import type { Frame } from './propose/builder.ts'

export type Given = string | ({ text: string } & Partial<Omit<SourceParagraph, 'text' | 'number'>>)

/** Creates a document with these paragraphs. */
export const makeSource = (...given: readonly Given[]): SourceDocument => ({
  paragraphs: given.map((entry, index) => ({
    number: index + 1,
    place: 'body',
    label: null,
    listLevel: null,
    heading: null,
    bold: false,
    role: null,
    cell: null,
    ...(typeof entry === 'string' ? { text: entry } : entry),
  })),
  omittedContent: emptyOmittedContent,
})

export const heading = (level: number, text: string): Given => ({ text, heading: level })
export const bold = (text: string): Given => ({ text, bold: true })
export const item = (text: string, listLevel = 0): Given => ({ text, listLevel, label: '' })

/** Creates the cells of a table, row by row. */
export const table = (...rows: readonly (readonly string[])[]): Given[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((text, column): Given[] =>
      text === '' ? [] : [{ text, place: 'table', cell: { table: 0, row, column } }],
    ),
  )

/** The nesting that most kinds of plan allow. */
export const frame: Frame = {
  nesting: {
    root: ['text', 'priority', 'strategic_objective', 'operational_objective', 'programme', 'project', 'action'],
    priority: ['text', 'strategic_objective', 'operational_objective', 'programme', 'project', 'action'],
    strategic_objective: ['text', 'operational_objective', 'programme', 'project', 'action', 'milestone'],
    operational_objective: ['text', 'project', 'action', 'milestone'],
    programme: ['text', 'strategic_objective', 'operational_objective', 'project', 'action'],
    project: ['text', 'action', 'milestone'],
    action: ['text', 'milestone'],
  },
  sections: [
    { code: 'context', names: ['Context', 'Contexte'] },
    {
      code: 'strategic_objectives',
      names: ['Strategische doelstellingen', 'Objectifs stratégiques', 'Strategic objectives'],
    },
  ],
}
