import { currentLaw } from '#features/country/law/index.ts'
import { formatCountry } from '#shared/country-name.ts'
import { languages } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import type { FileArea } from '../area-files/columns/model.ts'
import { listFileAreas, saveFileAreas } from '../area-files/queries.ts'
import { foreignHierarchy } from '../pack.ts'
import { nameCells, toNames } from './columns.ts'
import { findCycles } from './cycles.ts'
import {
  buildForeignColumns,
  codeOf,
  type KnownForeignAreas,
  keys,
  toKey,
  toPlatformCode,
} from './foreign-area-columns.ts'
import { type Cells, endColumn, type List } from './list.ts'
import { lockList } from './queries/references.ts'

/** Returns the upper area of an imported area: in the list, or as the country pack places it. */
const findParent = (area: FileArea, byPlatformCode: ReadonlyMap<string, FileArea>): string => {
  const place =
    area.places.find(({ hierarchy }) => hierarchy === foreignHierarchy) ??
    area.places.find(({ hierarchy }) => hierarchy !== 'border')
  const parent = place && byPlatformCode.get(place.parent)
  return parent && parent.kind !== 'foreign_country' ? codeOf(parent) : ''
}

/**
 * Areas of other countries, by country and code. They are not part of the tree of the country, so no total of the country
 * includes them. With a country, the file does not need to name it.
 */
export const foreignAreaList = (country?: string): List<KnownForeignAreas> => ({
  name: 'foreignAreas',
  keys,
  columns: () => buildForeignColumns(country),
  async loadKnown({ tx, today }) {
    const all = await listFileAreas(tx, { date: 'any' })
    const byPlatformCode = new Map(all.map((area) => [area.code, area]))
    const foreign = all.filter(
      (area) => area.country !== null && area.country !== currentLaw().code && (!country || area.country === country),
    )
    return {
      today,
      platformCodes: new Map(all.map((area) => [area.code, toKey(area.country ?? '', codeOf(area))])),
      areas: new Map(foreign.map((area) => [toKey(area.country!, codeOf(area)), area])),
      rows: new Map(
        foreign.map((area) => [
          toKey(area.country!, codeOf(area)),
          {
            cells: {
              country: area.country!,
              code: codeOf(area),
              kind: area.kind,
              ...nameCells(area.names),
              parent: findParent(area, byPlatformCode),
              valid_from: area.validFrom ?? '',
              [endColumn]: area.validTo ?? '',
            },
            hasEnded: false,
          },
        ]),
      ),
    }
  },
  lock: ({ tx }) => lockList(tx, 'area'),
  async check(effects, { rows, areas, platformCodes }) {
    const all = new Map([...rows].map(([key, { cells }]) => [key, cells]))
    for (const { key, cells } of effects) all.set(key, cells)
    const above = new Map(
      [...all].flatMap(([key, cells]): [string, string[]][] =>
        cells.parent ? [[key, [toKey(cells.country!, cells.parent)]]] : [],
      ),
    )
    const inside = await findCycles(above)
    for (const { key, cells, addIssue } of effects) {
      const [upper] = above.get(key) ?? []
      if (upper !== undefined && !all.has(upper)) addIssue('parent', 'REFERENCE_UNKNOWN', cells.parent!)
      if (inside.has(key)) addIssue('parent', 'CYCLE', cells.code!)
      const holder = platformCodes.get(toPlatformCode(cells.country!, cells.code!))
      if (!areas.has(key) && holder !== undefined && holder !== key) addIssue('code', 'CODE_TAKEN', cells.code!)
    }
  },
  async apply({ tx }, effects, { areas }) {
    const toCode = (country: string, code: string) =>
      areas.get(toKey(country, code))?.code ?? toPlatformCode(country, code)
    const countries = new Map(
      [...areas.values()].filter(({ kind }) => kind === 'foreign_country').map((area) => [area.country!, area.code]),
    )
    for (const { cells } of effects)
      if (cells.kind === 'foreign_country') countries.set(cells.country!, toCode(cells.country!, cells.code!))
    const missing = [...new Set(effects.map(({ cells }) => cells.country!))].filter((code) => !countries.has(code))
    for (const code of missing) countries.set(code, code)
    await saveFileAreas(tx, [
      ...missing.map((code) =>
        makeArea({ code, country: code, kind: 'foreign_country', officialCode: code, names: countryNames(code) }),
      ),
      ...effects.map(({ key, cells }) =>
        toArea(cells, areas.get(key), { toCode, countryCode: countries.get(cells.country!)! }),
      ),
    ])
  },
})

const countryNames = (code: string): Names =>
  Object.fromEntries(languages.map((language) => [language, formatCountry(code, language)]))

const makeArea = (given: Pick<FileArea, 'code' | 'kind' | 'names' | 'country' | 'officialCode'>): FileArea => ({
  languages: [],
  outsideTree: true,
  borders: [],
  validFrom: null,
  validTo: null,
  cell: null,
  population: null,
  places: [],
  ...given,
})

/** Returns an area as the file states it. Its places in border regions and in the country pack stay. */
function toArea(
  cells: Cells,
  stored: FileArea | undefined,
  { toCode, countryCode }: { toCode: (country: string, code: string) => string; countryCode: string },
): FileArea {
  const { country = '', code = '', kind = '', parent } = cells
  const area = stored ?? makeArea({ code: toCode(country, code), country, kind, officialCode: code, names: {} })
  const upper = parent ? toCode(country, parent) : kind === 'foreign_country' ? null : countryCode
  const others = area.places.filter(({ hierarchy }) => hierarchy !== foreignHierarchy)
  return {
    ...area,
    names: toNames(cells),
    validFrom: cells.valid_from || null,
    validTo: cells[endColumn] || null,
    places:
      upper === null
        ? others
        : [...others, { hierarchy: foreignHierarchy, parent: upper, validFrom: null, validTo: null }],
  }
}
