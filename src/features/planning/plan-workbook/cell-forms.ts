import type { DocumentElement } from '#features/planning/plan-document/schema.ts'
import type { ElementField, RelationField } from '#features/planning/plans/fields/entities.ts'
import type { FieldOfType, TypeOf } from '#features/planning/plans/fields/model.ts'
import { dayAfter, lastDay } from '#shared/format.ts'
import type { column } from './columns.ts'

type Details = NonNullable<DocumentElement['details']>
/** The fields with a single list as value have sheets of their own. */
type CellType = TypeOf<Exclude<ElementField, FieldOfType<RelationField | 'persons'>>>

export const parseList = (value: string): string[] =>
  value
    .split(';')
    .map((part) => part.trim())
    .filter((entry) => entry !== '')
export const joined = (values: readonly string[] | undefined): string => (values ?? []).join('; ')
const splitLines = (value: string): string[] =>
  value
    .split('\n')
    .map((part) => part.trim())
    .filter((entry) => entry !== '')
const joinLines = (values: readonly string[] | undefined): string => (values ?? []).join('\n')

type Approach = NonNullable<Details['approach']>
/** Returns `CHAIN: precursors, production`, a line for each dimension. */
const formatApproach = (approach: Approach): string =>
  joinLines(Object.entries(approach).map(([dimension, levels]) => `${dimension}: ${levels.join(', ')}`))
const parseApproach = (value: string): Approach =>
  Object.fromEntries(
    splitLines(value).map((line) => {
      const [dimension = '', levels = ''] = line.split(':')
      return [dimension.trim(), parseList(levels.replaceAll(',', ';'))]
    }),
  )

/** Parses `ZONE / chief`. Without a slash the word is searched as both, and reported if not found. */
function parseFunction(value: string): DocumentElement['accountable'] {
  const [, organisation, named] = /^(.+?)\s*\/\s*(.+)$/.exec(value) ?? [undefined, value, value]
  return { organisation: organisation!, function: named! }
}
const formatFunction = (named: { organisation: string; function: string }): string =>
  `${named.organisation} / ${named.function}`

/** How a value of a type is shown in a cell. Absent functions: the value is the text of the cell. */
export interface CellForm {
  column?: Parameters<typeof column>[1]
  parse?: (value: string) => unknown
  format?: (value: never) => string
}

/** A function of an organisation: `ZONE / chief`. */
export const functionCell: CellForm = {
  column: { cellType: 'function' },
  parse: parseFunction,
  format: formatFunction,
}

export const simpleForms: Record<Exclude<CellType, 'localized' | 'prose'>, CellForm> = {
  text: {},
  competence: { column: { suffix: 'code' } },
  instrument: { column: { suffix: 'code' } },
  choice: { column: { cellType: 'choice' } },
  choices: { column: { cellType: 'choices' }, parse: parseList, format: joined },
  marking: { column: { cellType: 'choice', list: 'marking' } },
  date: { column: { cellType: 'date' } },
  // A plan stores the day after the period. Users enter the last day.
  endDate: { column: { cellType: 'date' }, parse: dayAfter, format: lastDay },
  euros: { column: { cellType: 'number', suffix: 'euros' }, parse: Number },
  // The cell contains the reason of the proposal.
  confidential: {
    column: { suffix: 'reason' },
    parse: (reason) => ({ reason }),
    format: ({ reason }: { reason: string }) => reason,
  },
  yes: { column: { cellType: 'choice', list: 'yes' }, parse: () => true, format: () => 'yes' },
  lines: { column: { cellType: 'lines' }, parse: splitLines, format: joinLines },
  approach: { column: { cellType: 'lines', suffix: 'codes' }, parse: parseApproach, format: formatApproach },
  phenomenon: { column: { names: 'phenomenon', suffix: 'code' } },
  element: { column: { cellType: 'key', suffix: 'key' } },
  function: functionCell,
  organisation: { column: { names: 'organisation', suffix: 'code' } },
  organisations: {
    column: { cellType: 'codes', names: 'organisation', suffix: 'codes' },
    parse: parseList,
    format: joined,
  },
  area: { column: { names: 'area', suffix: 'code' } },
  areas: { column: { cellType: 'codes', names: 'area', suffix: 'codes' }, parse: parseList, format: joined },
}
