import { currentLaw } from '#features/country/law/index.ts'
import { batchSize, pause } from '#platform/workbook/yield.ts'
import { type Language, languages } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import {
  areaCells,
  type FileArea,
  listColumns,
  parentColumn,
  parseBorders,
  parseCell,
  parseCountry,
  parseLanguages,
  parsePlaces,
  parsePopulation,
} from '../area-files/columns/model.ts'
import { listFileAreas, saveFileAreas, wouldMoveSeats } from '../area-files/queries.ts'
import { overlappingHierarchy } from '../areas/model.ts'
import { registryMessages } from '../messages/index.ts'
import { areaHierarchies } from '../pack.ts'
import {
  buildHeads,
  type Choices,
  choiceColumn,
  dateColumn,
  formColumn,
  kindChoices,
  nameColumns,
  textColumn,
  toNames,
  yesOrNo,
} from './columns.ts'
import { findCycles } from './cycles.ts'
import type { ListIssueCode } from './errors.ts'
import { type Cells, type Effect, endColumn, type Known, type List, type ListColumn } from './list.ts'
import { lockList } from './queries/references.ts'

interface KnownAreas extends Known {
  hierarchies: readonly string[]
  kinds: Choices
  codes: readonly string[]
}

/** A column with a text format, converted to the canonical form of the export. */
const form = (
  key: string,
  describe: Parameters<typeof buildHeads>[0],
  code: ListIssueCode,
  canonical: (text: string) => string | undefined,
) => formColumn<KnownAreas>({ key, heads: buildHeads(describe) }, code, canonical)

const createCellFormatter = <Value>(
  hierarchies: readonly string[],
  column: string,
  parse: (text: string) => Value | undefined,
  into: (value: Value) => Partial<FileArea>,
) => {
  const at = listColumns(hierarchies).indexOf(column)
  return (text: string): string | undefined => {
    const value = parse(text)
    return value === undefined ? undefined : areaCells({ ...emptyFileArea, ...into(value) }, hierarchies)[at]
  }
}

const emptyFileArea: FileArea = {
  code: '',
  kind: '',
  names: {},
  officialCode: null,
  languages: [],
  outsideTree: false,
  country: null,
  borders: [],
  validFrom: null,
  validTo: null,
  cell: null,
  population: null,
  places: [],
}

const hierarchyName = (hierarchy: string, language: Language): string => {
  const { hierarchies } = registryMessages[language]
  const names = currentLaw().hierarchies.find(({ code }) => code === hierarchy)?.names
  return names?.[language] ?? (hierarchies as Readonly<Record<string, string>>)[hierarchy] ?? hierarchy
}

/** A column for the parents of an area in a hierarchy: codes, each with a period if limited in time. */
const placesColumn = (hierarchy: string, hierarchies: readonly string[]): ListColumn<KnownAreas> => {
  const key = `${parentColumn}${hierarchy}`
  const canonical = createCellFormatter(
    hierarchies,
    key,
    (text) => parsePlaces(hierarchy, text),
    (places) => ({
      places: places.toSorted(comparePlaces),
    }),
  )
  return textColumn({
    key,
    heads: buildHeads(({ liesIn }, language) => `${liesIn}: ${hierarchyName(hierarchy, language)}`),
    width: 30,
    read: (row, { known, fileKeys }) => {
      const text = row.text(key)
      const places = canonical(text)
      if (places === undefined) row.addIssue(key, 'PLACES_MALFORMED', text)
      for (const { parent } of parsePlaces(hierarchy, places ?? '') ?? [])
        if (!known.rows.has(parent) && !fileKeys.has(parent))
          row.addIssue(key, 'REFERENCE_UNKNOWN', parent, known.codes)
      return places ?? ''
    },
  })
}

/** Compares as the database orders: by start, then by code. */
const comparePlaces = (filePlace: FileArea['places'][number], other: FileArea['places'][number]): number => {
  const key = ({ validFrom, parent }: typeof filePlace) => `${validFrom ?? ''} ${parent}`
  return key(filePlace) < key(other) ? -1 : 1
}

const isOutside = choiceColumn<KnownAreas>(
  { key: 'outside_tree', heads: buildHeads(({ outsideTree }) => outsideTree) },
  () => yesOrNo,
)
/** Default: the area is in the tree. */
const outsideTree: ListColumn<KnownAreas> = {
  ...isOutside,
  read: (row, context) => isOutside.read(row, context) || 'no',
}

const buildColumns = (hierarchies: readonly string[]): ListColumn<KnownAreas>[] => [
  textColumn({ key: 'code', heads: buildHeads(({ code }) => code), maxLength: 80, needed: true, required: true }),
  choiceColumn<KnownAreas>(
    { key: 'kind', heads: buildHeads(({ kind }) => kind), width: 24, required: true, fixed: true },
    ({ kinds }) => kinds,
  ),
  ...nameColumns<KnownAreas>(),
  textColumn({ key: 'official_code', heads: buildHeads(({ officialCode }) => officialCode), maxLength: 40 }),
  form(
    'languages',
    ({ languages }) => languages,
    'LANGUAGE_UNKNOWN',
    createCellFormatter(hierarchies, 'languages', parseLanguages, (languages) => ({ languages })),
  ),
  outsideTree,
  form(
    'country',
    ({ country }) => country,
    'COUNTRY_MALFORMED',
    createCellFormatter(hierarchies, 'country', parseCountry, (country) => ({ country })),
  ),
  form(
    'borders',
    ({ borders }) => borders,
    'COUNTRY_MALFORMED',
    createCellFormatter(hierarchies, 'borders', parseBorders, (borders) => ({ borders })),
  ),
  dateColumn({ key: 'valid_from', heads: buildHeads(({ validFrom }) => validFrom) }),
  dateColumn({ key: endColumn, heads: buildHeads(({ validTo }) => validTo) }),
  form(
    'cell',
    ({ cell }) => cell,
    'CELL_MALFORMED',
    createCellFormatter(hierarchies, 'cell', parseCell, (cell) => ({ cell })),
  ),
  form(
    'population',
    ({ population }) => population,
    'POPULATION_MALFORMED',
    createCellFormatter(hierarchies, 'population', parsePopulation, (population) => ({ population })),
  ),
  ...hierarchies.map((hierarchy) => placesColumn(hierarchy, hierarchies)),
]

const toCells = (area: FileArea, hierarchies: readonly string[]): Cells => {
  const values = areaCells(area, hierarchies)
  return Object.fromEntries(listColumns(hierarchies).map((column, index) => [column, values[index]!]))
}

const toArea = (cells: Cells, hierarchies: readonly string[]): FileArea => ({
  code: cells.code!,
  kind: cells.kind!,
  names: toNames(cells),
  officialCode: cells.official_code || null,
  languages: parseLanguages(cells.languages ?? '') ?? [],
  outsideTree: cells.outside_tree === 'yes',
  country: parseCountry(cells.country ?? '') ?? null,
  borders: parseBorders(cells.borders ?? '') ?? [],
  validFrom: cells.valid_from || null,
  validTo: cells[endColumn] || null,
  cell: parseCell(cells.cell ?? '') ?? null,
  population: parsePopulation(cells.population ?? '') ?? null,
  places: hierarchies.flatMap((hierarchy) => parsePlaces(hierarchy, cells[`${parentColumn}${hierarchy}`] ?? '') ?? []),
})

/** Returns the names in the country's pack, or else those of the product. */
const kindNames = (code: string): Names | undefined => {
  const own = currentLaw().areaKinds?.find((areaKind) => areaKind.code === code)
  if (own) return own.names
  const named = languages.map((language) => [
    language,
    (registryMessages[language].areaKinds as Readonly<Record<string, string>>)[code],
  ])
  return named.every(([, text]) => text) ? Object.fromEntries(named) : undefined
}

/** Maximum number of rows of a refused file that are tried out one by one. */
const maxTriedRows = 200

/** Checks for a column that decides the places of an area and on which days they count. */
const isPlacing = (column: string): boolean =>
  column.startsWith(parentColumn) || column === 'valid_from' || column === endColumn

/**
 * Areas with their parent relations and their whole history. Mergers, splits and recodes are made on a separate page.
 */
export const areaList: List<KnownAreas> = {
  name: 'areas',
  keys: ['code'],
  columns: ({ hierarchies }) => buildColumns(hierarchies),
  async loadKnown({ tx, today }) {
    const areas = await listFileAreas(tx, { date: 'any' })
    const hierarchies = areaHierarchies()
    const kinds = currentLaw().hierarchies.flatMap((hierarchy) => hierarchy.kinds)
    return {
      today,
      hierarchies,
      kinds: kindChoices([...kinds, ...areas.map(({ kind }) => kind)], kindNames),
      codes: areas.map(({ code }) => code),
      // Ended areas are the history of the current areas, so they are included.
      rows: new Map(areas.map((area) => [area.code, { cells: toCells(area, hierarchies), hasEnded: false }])),
    }
  },
  lock: ({ tx }) => lockList(tx, 'area'),
  async check(effects, { rows, hierarchies }) {
    const all = new Map([...rows].map(([key, { cells }]) => [key, cells]))
    for (const { key, cells } of effects) all.set(key, cells)
    for (const hierarchy of hierarchies) {
      const column = `${parentColumn}${hierarchy}`
      const placed = effects.filter(({ writtenColumns, cells }) => writtenColumns.includes(column) && cells[column])
      if (placed.length === 0) continue
      const above = new Map<string, string[]>()
      let index = 0
      for (const [code, cells] of all) {
        if (index++ % batchSize === 0) await pause()
        const places = cells[column] ? (parsePlaces(hierarchy, cells[column]) ?? []) : []
        if (places.length > 0)
          above.set(
            code,
            places.map(({ parent }) => parent),
          )
      }
      const inside = await findCycles(above)
      for (const { key, addIssue } of placed) if (inside.has(key)) addIssue(column, 'CYCLE', key)
    }
    for (const [index, { cells, addIssue }] of effects.entries()) {
      if (index % batchSize === 0) await pause()
      const { places } = toArea(cells, hierarchies)
      for (const { hierarchy, validFrom, validTo } of places)
        if (validFrom !== null && validTo !== null && validTo <= validFrom)
          addIssue(`${parentColumn}${hierarchy}`, 'PERIOD_END_BEFORE_START', validTo)
      const overlap = overlappingHierarchy(places.map((place) => ({ ...place, parentId: place.parent })))
      if (overlap) addIssue(`${parentColumn}${overlap}`, 'PARENTS_OVERLAP', cells[`${parentColumn}${overlap}`])
    }
  },
  async tryOut({ tx }, effects, { hierarchies }) {
    const placed = effects.filter(({ writtenColumns }) => writtenColumns.some(isPlacing))
    const areMoving = (some: readonly Effect[]) =>
      wouldMoveSeats(
        tx,
        some.map(({ cells }) => toArea(cells, hierarchies)),
      )
    // A single row is tried out only in a refused file, so that the issue names the row that moves the seats.
    if (placed.length === 0 || !(await areMoving(effects))) return
    const moving: Effect[] = []
    for (const effect of placed.slice(0, maxTriedRows)) if (await areMoving([effect])) moving.push(effect)
    for (const { writtenColumns, cells, addIssue } of moving.length > 0 ? moving : placed) {
      const column = writtenColumns.find(isPlacing)!
      addIssue(column, 'SEAT_IN_USE', cells[column])
    }
  },
  async apply(context, effects, { hierarchies }) {
    await saveFileAreas(
      context.tx,
      effects.map(({ cells }) => toArea(cells, hierarchies)),
    )
  },
}
