import { type ItemType, listItemFields, type NamedItemField } from '#features/planning/plans/fields/items/model.ts'
import { mergeTranslations } from '#features/planning/plans/model.ts'
import type { Language } from '#shared/language.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { type CellForm, functionCell } from './cell-forms.ts'
import type { ChoiceList } from './choices.ts'
import { type Cells, type Column, column, columnsPerLanguage, isOwnHead } from './columns.ts'
import type { ListName } from './lists.ts'
import { cellText, replaceText } from './texts.ts'

/** The cells of a field of the items of a list. */
interface ItemCells {
  columns: Column[]
  /** The columns that a row must fill. */
  required: readonly string[]
  /** The columns of a required text. A row must fill one of the languages. */
  textColumns: readonly string[]
  read: (value: unknown) => Cells
  /** Returns the value. Undefined: it is empty. `previous` is the value before, of the same item. */
  write: (cells: Cells, previous: unknown) => unknown
}

/** How the value of a type is shown in a cell. */
const simpleForms: Record<Exclude<ItemType, 'localized' | 'element'>, CellForm> = {
  text: {},
  choice: { column: { cellType: 'choice' } },
  date: { column: { cellType: 'date' } },
  organisation: { column: { names: 'organisation', suffix: 'code' } },
  area: { column: { names: 'area', suffix: 'code' } },
  function: functionCell,
  amount: { column: { cellType: 'number' }, parse: Number },
  year: { column: { cellType: 'number' }, parse: Number },
  flag: {
    column: { cellType: 'choice', list: 'yesOrNo' },
    parse: () => true,
    format: (value: boolean) => (value ? 'yes' : ''),
  },
}

const choiceLists: Record<NonNullable<NamedItemField['options']>, ChoiceList> = {
  partnerStates: 'status',
  resources: 'resourceKind',
  services: 'service',
  funded: 'funded',
  needs: 'needKind',
  needStates: 'needStatus',
  relations: 'relation',
}

/** Returns the columns of a list, and the conversion of the values of its items, by document key. */
export function buildItemCells(list: ListName, languages: readonly Language[]): Map<string, ItemCells> {
  const cells = new Map<string, ItemCells>()
  for (const field of listItemFields(list)) {
    if (field.cell === 'none') continue
    const key = field.cell.key ?? field.documentKey
    const cell = { key, width: field.cell.width }
    cells.set(field.documentKey, buildCells(field, cell, languages))
  }
  return cells
}

function buildCells(
  { type, presence, label, options }: NamedItemField,
  cell: { key: string; width: number },
  languages: readonly Language[],
): ItemCells {
  // A heading of the workbook takes precedence over the label.
  const head = isOwnHead(cell.key) ? cell.key : label
  if (type === 'localized') return buildTextCells(columnsPerLanguage(head, languages, cell), presence)
  if (type === 'element') return buildLinkCells(cell)
  const form = simpleForms[type]
  const format = (form.format ?? String) as (value: unknown) => string
  return {
    columns: [column(head, { ...cell, ...form.column, ...(options && { list: choiceLists[options] }) })],
    required: presence === 'required' && type !== 'flag' ? [cell.key] : [],
    textColumns: [],
    read: (value) => ({ [cell.key]: value === undefined ? '' : cellText(format(value)) }),
    write: (cells) => {
      const value = cells[cell.key] ?? ''
      return value === '' ? undefined : (form.parse ?? String)(value)
    },
  }
}

/** A text with a column for each language. */
function buildTextCells(columns: Column[], presence: NamedItemField['presence']): ItemCells {
  const format = (text: LocalizedText | undefined, language: Language) => cellText(text?.text[language] ?? '')
  return {
    columns,
    required: [],
    textColumns: presence === 'required' ? columns.map(({ key }) => key) : [],
    read: (value) =>
      Object.fromEntries(
        columns.map(({ key, language }) => [key, format(value as LocalizedText | undefined, language!)]),
      ),
    write: (cells, previous) => {
      const before = previous as LocalizedText | undefined
      const after = columns.reduce(
        (text, { key, language }) =>
          format(text, language!) === (cells[key] ?? '') ? text : replaceText(text, language!, cells[key] ?? ''),
        before,
      )
      return after && mergeTranslations(before, after)
    },
  }
}

/** An element of another plan: the code of the plan, the key of the element and, for information, the title. */
function buildLinkCells(cell: { key: string; width: number }): ItemCells {
  return {
    columns: [
      column('plan', { width: 24 }),
      column('linkedElement', { key: cell.key, cellType: 'key', suffix: 'key', width: 10 }),
      column('linkedElement', { key: 'toTitle', width: cell.width, locked: true }),
    ],
    required: ['plan', cell.key],
    textColumns: [],
    read: (value) => {
      const address = value as { plan: string; key: string }
      return { plan: address.plan, [cell.key]: address.key }
    },
    write: (cells) => ({ plan: cells.plan, key: cells[cell.key] }),
  }
}
