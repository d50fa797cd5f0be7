import type { Language } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import { factLines } from './fact-lines.ts'

export interface ZoneLine {
  key: string
  names: Names
  /** Key of the district of the police statistics. */
  district: string
  /** Four-digit code, only where a source gives it. */
  officialCode?: string
  cell?: readonly [q: number, r: number]
}

/**
 * Parses police zones. A heading `# BRU nl+fr` gives the district and the languages of the names below it. A line is
 * `key | name / name | official code | q,r`.
 *
 * The cell is the zone's place on the hexagon map (pointy-top, axial coordinates, [0,0] = Brussels-Ixelles, r grows
 * southward). Only the zones of 2026 have a cell.
 */
export function parseZones(text: string): ZoneLine[] {
  return factLines(text).map(
    ({ heading: [district = '', languages = ''], parts: [key = '', name = '', officialCode = '', cell = ''] }) => {
      const texts = name.split(' / ')
      const names = languages
        .split('+')
        .map((language, index): [Language, string] => [language as Language, texts[index] ?? ''])
      const line: ZoneLine = { key, names: Object.fromEntries(names), district }
      if (officialCode !== '') line.officialCode = officialCode
      const [q, r] = cell.split(',').map(Number)
      if (q !== undefined && r !== undefined) line.cell = [q, r]
      return line
    },
  )
}
