import type { TableRow } from '#platform/workbook/model.ts'

/** The first and last rows of a file. */
export interface Sample {
  first: readonly TableRow[]
  last: readonly TableRow[]
  /** Number of rows. */
  total: number
}
