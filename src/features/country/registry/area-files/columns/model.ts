import type { z } from 'zod'
import { Language, languages } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Area } from '../../entities.ts'

/** A parent relation in a file: the parent by code, with start and end. */
export interface FilePlace {
  hierarchy: string
  parent: string
  validFrom: string | null
  validTo: string | null
}

/** An area in a file, with all references by code. */
export interface FileArea {
  code: string
  kind: string
  names: Names
  officialCode: string | null
  languages: z.infer<typeof Language>[]
  outsideTree: boolean
  /** ISO code of the country; null: a region across borders, or the own country. */
  country: string | null
  borders: string[]
  validFrom: string | null
  validTo: string | null
  cell: Area['cell']
  population: Area['population']
  places: FilePlace[]
}

export const parentColumn = 'parent_'
const plainColumns = [
  'code',
  'kind',
  ...languages.map((language) => `name_${language}`),
  'official_code',
  'languages',
  'outside_tree',
  'country',
  'borders',
  'valid_from',
  'valid_to',
  'cell',
  'population',
]

export const listColumns = (hierarchies: readonly string[]): string[] => [
  ...plainColumns,
  ...hierarchies.map((hierarchy) => `${parentColumn}${hierarchy}`),
]

/** Separator between two places, languages or years. */
const valueSeparator = '; '
/** An open end of a period, as in ISO 8601-2. */
const open = '..'

export const areaCells = (area: FileArea, hierarchies: readonly string[]): string[] => [
  area.code,
  area.kind,
  ...languages.map((language) => area.names[language] ?? ''),
  area.officialCode ?? '',
  area.languages.join(valueSeparator),
  area.outsideTree ? 'yes' : 'no',
  area.country ?? '',
  area.borders.join(valueSeparator),
  area.validFrom ?? '',
  area.validTo ?? '',
  area.cell ? area.cell.join('/') : '',
  Object.entries(area.population ?? {})
    .map(([year, count]) => `${year}=${count}`)
    .join(valueSeparator),
  ...hierarchies.map((hierarchy) =>
    area.places
      .filter((place) => place.hierarchy === hierarchy)
      .map((place) =>
        place.validFrom === null && place.validTo === null
          ? place.parent
          : `${place.parent} ${place.validFrom ?? open}/${place.validTo ?? open}`,
      )
      .join(valueSeparator),
  ),
]

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

const pieces = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((chunk) => chunk !== '')

/** Parses `2018=11376; 2019=11402`. Undefined for any other format. */
export function parsePopulation(text: string): Area['population'] | undefined {
  const entries = pieces(text).map((chunk) => /^(\d{4})\s*=\s*(\d{1,10})$/.exec(chunk))
  if (entries.includes(null)) return undefined
  return entries.length === 0 ? null : Object.fromEntries(entries.map((found) => [found![1]!, Number(found![2])]))
}

/** Parses `3/-2`, axial coordinates. */
export function parseCell(text: string): Area['cell'] | undefined {
  if (text === '') return null
  const found = /^(-?\d{1,4})\/(-?\d{1,4})$/.exec(text)
  return found ? [Number(found[1]), Number(found[2])] : undefined
}

export function parseLanguages(text: string): FileArea['languages'] | undefined {
  const found = pieces(text).map((chunk) => Language.safeParse(chunk))
  return found.every(({ success }) => success) ? found.map(({ data }) => data!) : undefined
}

/** Parses `NL`: an ISO country code, or nothing. */
export const parseCountry = (text: string): string | null | undefined =>
  text === '' ? null : /^[A-Z]{2}$/.test(text) ? text : undefined

/** Parses `NL; DE`: ISO country codes. */
export function parseBorders(text: string): string[] | undefined {
  const found = pieces(text)
  return found.every((code) => /^[A-Z]{2}$/.test(code)) ? found : undefined
}

/** Parses `Z-NOORD ../2025-01-01; Z-ZUID 2025-01-01/..`. Undefined if a period is malformed. */
export function parsePlaces(hierarchy: string, text: string): FilePlace[] | undefined {
  const places = pieces(text).map((chunk): FilePlace | undefined => {
    const [parent = '', period, ...rest] = chunk.split(/\s+/)
    if (rest.length > 0) return undefined
    if (period === undefined) return { hierarchy, parent, validFrom: null, validTo: null }
    const [from = '', to = '', ...more] = period.split('/')
    if (more.length > 0 || ![from, to].every((day) => day === open || isDate(day))) return undefined
    return { hierarchy, parent, validFrom: from === open ? null : from, validTo: to === open ? null : to }
  })
  return places.every((place) => place !== undefined) ? places : undefined
}
