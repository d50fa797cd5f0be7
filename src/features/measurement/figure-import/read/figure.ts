import type { MissingReason, Parts } from '#features/measurement/indicators/entities.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { KnownArea } from '../areas/known-areas.ts'
import type { ImportFaultCode } from '../entities.ts'

/** A figure that a file says, where it says it, and how sure that is. */
export interface ReadFigure {
  row: number
  /** Of the file, from 0. */
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
  /** 0 to 1: the least sure of what it rests on. */
  confidence: number
}

export interface ImportFault {
  row: number | null
  column: number | null
  code: ImportFaultCode
  value: string
  proposals: readonly string[]
}
