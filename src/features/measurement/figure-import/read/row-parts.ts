import type { Parts } from '#features/measurement/indicators/entities.ts'
import type { Column, ValueColumn } from '../profile/layout.ts'
import type { ImportProfile } from '../profile/model.ts'
import { BreakdownLookup, type KnownIndicator, totalMarker } from './indicators.ts'
import type { ImportIssues } from './issues.ts'

const isEmpty = (words: object): boolean => {
  for (const _ in words) return false
  return true
}

/** Reads the breakdown of a figure from the column and the labels of the row. */
export class RowParts {
  readonly #importProfile: ImportProfile
  readonly #importIssues: ImportIssues
  readonly #parts = new Map<string, BreakdownLookup>()
  /** Breakdown of columns that define it completely. It is the same in every row. */
  readonly #ofColumn = new Map<Column, Map<KnownIndicator, Parts>>()

  constructor(importProfile: ImportProfile, importIssues: ImportIssues) {
    this.#importProfile = importProfile
    this.#importIssues = importIssues
  }

  /** Returns undefined when the row is left out, or is not understood and was reported. */
  read(
    row: number,
    column: Column & ValueColumn,
    words: Readonly<Record<string, { label: string; columnIndex: number }>>,
    indicator: KnownIndicator,
  ): Parts | undefined {
    if (!isEmpty(words) || !isEmpty(column.labels)) return this.#understand(row, column, words, indicator)
    const known = this.#ofColumn.get(column)?.get(indicator)
    if (known) return known
    const parts = this.#understand(row, column, words, indicator)
    if (!this.#ofColumn.has(column)) this.#ofColumn.set(column, new Map())
    if (parts) this.#ofColumn.get(column)!.set(indicator, parts)
    return parts
  }

  #understand(
    row: number,
    column: Column & ValueColumn,
    words: Readonly<Record<string, { label: string; columnIndex: number }>>,
    indicator: KnownIndicator,
  ): Parts | undefined {
    const known = this.#parts.get(indicator.code) ?? new BreakdownLookup(indicator)
    this.#parts.set(indicator.code, known)
    const parts: Parts = {}
    const put = (dimension: string, code: string, at: number): boolean => {
      if (!known.hasDimension(dimension)) {
        this.#importIssues.addIssueOnce(row, at, 'DIMENSION_UNKNOWN', dimension)
        return false
      }
      if (!known.isValue(dimension, code)) {
        this.#importIssues.addIssueOnce(row, at, 'PART_UNKNOWN', code, known.names(dimension))
        return false
      }
      if (code !== totalMarker) parts[dimension] = code
      return true
    }
    for (const [dimension, code] of Object.entries(column.parts))
      if (!put(dimension, code, column.columnIndex)) return undefined
    const entries = [
      ...Object.entries(column.labels).map(([dimension, text]) => [dimension, text, column.columnIndex] as const),
      ...Object.entries(words).map(
        ([dimension, { label: text, columnIndex }]) => [dimension, text, columnIndex] as const,
      ),
    ]
    for (const [dimension, text, at] of entries) {
      const decided = this.#decided(dimension)?.[text]
      if (decided === null) {
        this.#importIssues.counts.omitted += 1
        return undefined
      }
      const code = decided ?? known.find(dimension, text)
      if (code === undefined)
        return this.#importIssues.addIssueOnce(
          row,
          at,
          known.hasDimension(dimension) ? 'PART_UNKNOWN' : 'DIMENSION_UNKNOWN',
          text || dimension,
          known.names(dimension),
        )
      if (!put(dimension, code, at)) return undefined
    }
    return parts
  }

  #decided(dimension: string): Readonly<Record<string, string | null>> | undefined {
    const importProfile = this.#importProfile
    for (const { role } of importProfile.columns)
      if (role.kind === 'dimension' && role.dimension === dimension) return role.values
    for (const role of importProfile.heads)
      if (role.kind === 'dimension' && role.dimension === dimension) return role.values
    return undefined
  }
}
