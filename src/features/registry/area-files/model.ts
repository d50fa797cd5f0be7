import { languages } from '#shared/language.ts'
import { nearest } from '#shared/nearest.ts'
import { endsBeforeItBegins, overlappingHierarchy } from '../areas/model.ts'
import {
  columnsOf,
  type FileArea,
  isDate,
  parentColumn,
  parseBorders,
  parseCell,
  parseLanguages,
  parsePlaces,
  parsePopulation,
} from './columns/model.ts'
import type { AreaFault } from './contract.ts'

export const mostRows = 100_000
const longestCell = 2000

/** What the instance knows, beside the file. */
export interface Known {
  hierarchies: readonly string[]
  kinds: ReadonlySet<string>
  /** Kind of every area by its code. */
  areas: ReadonlyMap<string, string>
}

type Report = (column: string, code: AreaFault['code'], value: string, proposal?: string | null) => void

/** Faults of the heading: a column that is missing or that nobody knows. */
export function headingFaults(heading: readonly string[], known: Known): AreaFault[] {
  const all = columnsOf(known.hierarchies)
  const unknown = heading.filter((column) => !all.includes(column))
  const missing = ['code', 'kind'].filter((column) => !heading.includes(column))
  return [
    ...missing.map((column): AreaFault => ({ row: 1, column, code: 'COLUMN_MISSING', value: '', proposal: column })),
    ...unknown.map(
      (column): AreaFault => ({
        row: 1,
        column,
        code: 'COLUMN_UNKNOWN',
        value: column,
        proposal: nearest(column, all),
      }),
    ),
  ]
}

/** Reads one row. Whatever is wrong with it is reported; a row with a fault is never stored. */
export function readArea(cells: ReadonlyMap<string, string>, known: Known, report: Report): FileArea {
  const cell = (column: string) => (cells.get(column) ?? '').trim()
  const parsed = <Value>(
    column: string,
    parse: (text: string) => Value | undefined,
    code: AreaFault['code'],
    otherwise: Value,
  ) => {
    const value = parse(cell(column))
    if (value === undefined) report(column, code, cell(column))
    return value ?? otherwise
  }
  for (const [column, text] of cells) if (text.length > longestCell) report(column, 'CELL_TOO_LONG', text.slice(0, 40))
  const date = (text: string) => (text === '' ? null : isDate(text) ? text : undefined)
  const names = Object.fromEntries(
    languages.flatMap((language) => (cell(`name_${language}`) === '' ? [] : [[language, cell(`name_${language}`)]])),
  )
  const area: FileArea = {
    code: cell('code'),
    kind: cell('kind'),
    names,
    officialCode: cell('official_code') || null,
    languages: parsed('languages', parseLanguages, 'LANGUAGE_UNKNOWN', []),
    outsideTree: parsed('outside_tree', yesOrNo, 'YES_OR_NO', false),
    borders: parsed('borders', parseBorders, 'COUNTRY_MALFORMED', []),
    validFrom: parsed('valid_from', date, 'DATE_MALFORMED', null),
    validTo: parsed('valid_to', date, 'DATE_MALFORMED', null),
    cell: parsed('cell', parseCell, 'CELL_MALFORMED', null),
    population: parsed('population', parsePopulation, 'POPULATION_MALFORMED', null),
    places: known.hierarchies.flatMap((hierarchy) =>
      parsed(`${parentColumn}${hierarchy}`, (text) => parsePlaces(hierarchy, text), 'DATE_MALFORMED', []),
    ),
  }
  checkArea(area, cells, known, report)
  return area
}

const yesOrNo = (text: string): boolean | undefined =>
  text === 'yes' ? true : text === 'no' || text === '' ? false : undefined

function checkArea(area: FileArea, cells: ReadonlyMap<string, string>, known: Known, report: Report): void {
  if (area.code === '') report('code', 'CODE_MISSING', '')
  const saysNames = languages.some((language) => cells.has(`name_${language}`))
  if (Object.keys(area.names).length === 0 && (saysNames || !known.areas.has(area.code)))
    report('name_en', 'NAME_MISSING', '')
  if (!known.kinds.has(area.kind)) report('kind', 'KIND_UNKNOWN', area.kind, nearest(area.kind, [...known.kinds]))
  const before = known.areas.get(area.code)
  if (before !== undefined && before !== area.kind && known.kinds.has(area.kind))
    report('kind', 'KIND_CHANGED', area.kind, before)
  for (const period of [area, ...area.places])
    if (endsBeforeItBegins(period)) report('valid_to', 'PERIOD_ENDS_BEFORE_IT_BEGINS', period.validTo ?? '')
  const overlap = overlappingHierarchy(area.places.map((place) => ({ ...place, parentId: place.parent })))
  if (overlap) report(`${parentColumn}${overlap}`, 'PARENTS_OVERLAP', overlap)
}

/** Faults that only the whole file shows: a code that stands twice, a parent that is nowhere. */
export function wholeFaults(areas: readonly (FileArea & { row: number })[], known: Known): AreaFault[] {
  const faults: AreaFault[] = []
  const rowOf = new Map<string, number>()
  for (const { code, row } of areas) {
    const first = rowOf.get(code)
    if (first !== undefined && code !== '')
      faults.push({ row, column: 'code', code: 'CODE_TWICE', value: code, proposal: `${first}` })
    else rowOf.set(code, row)
  }
  const codes = [...new Set([...known.areas.keys(), ...rowOf.keys()])]
  const all = new Set(codes)
  for (const { row, places } of areas)
    for (const { hierarchy, parent } of places)
      if (!all.has(parent))
        faults.push({
          row,
          column: `${parentColumn}${hierarchy}`,
          code: 'PARENT_UNKNOWN',
          value: parent,
          proposal: faults.length < 100 ? nearest(parent, codes) : null,
        })
  return faults
}

/** A column that a file does not have leaves what is stored. */
export function laidOver(before: FileArea, area: FileArea, columns: ReadonlySet<string>): FileArea {
  const from = (column: string) => (columns.has(column) ? area : before)
  const names = languages.flatMap((language) => {
    const name = from(`name_${language}`).names[language]
    return name === undefined ? [] : [[language, name]]
  })
  return {
    code: area.code,
    kind: area.kind,
    names: Object.fromEntries(names),
    officialCode: from('official_code').officialCode,
    languages: from('languages').languages,
    outsideTree: from('outside_tree').outsideTree,
    borders: from('borders').borders,
    validFrom: from('valid_from').validFrom,
    validTo: from('valid_to').validTo,
    cell: from('cell').cell,
    population: from('population').population,
    places: [...area.places, ...before.places.filter(({ hierarchy }) => !columns.has(`${parentColumn}${hierarchy}`))],
  }
}

/** Whether a file says the same of an area as what is stored. */
export const sameArea = (one: FileArea, other: FileArea): boolean => comparable(one) === comparable(other)

const comparable = (area: FileArea): string =>
  JSON.stringify([
    area.code,
    area.kind,
    languages.map((language) => area.names[language] ?? null),
    area.officialCode,
    area.languages,
    area.outsideTree,
    area.borders,
    area.validFrom,
    area.validTo,
    area.cell,
    Object.entries(area.population ?? {}).sort(),
    area.places.map((place) => [place.hierarchy, place.parent, place.validFrom, place.validTo].join('|')).sort(),
  ])
