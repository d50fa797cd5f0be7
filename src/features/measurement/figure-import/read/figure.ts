import type { MissingReason, Parts } from '#features/measurement/indicators/entities.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { KnownArea } from '../areas/known-area.ts'
import type { ImportIssueCode } from '../entities.ts'

/** A figure of a file, with the place and the confidence. */
export interface ReadFigure {
  row: number
  /** Column of the file, from 0. */
  column: number
  indicator: string
  area: KnownArea
  parts: Parts
  startsOn: LegalDate
  endsOn: LegalDate
  value: string | null
  missing: MissingReason | null
  state: 'provisional' | 'final'
  partialTo: LegalDate | null
  n: number | null
  low: string | null
  high: string | null
  note: string | null
  /** From 0 to 1: the lowest confidence of the decisions behind the figure. */
  confidence: number
}

export interface ImportIssue {
  row: number | null
  column: number | null
  code: ImportIssueCode
  value: string
  proposals: readonly string[]
}
