import { z } from 'zod'
import { maxColumns } from '#platform/workbook/model.ts'

const ColumnIndex = z.number().int().min(0).max(maxColumns)

/**
 * How the rows of a sheet become a regular table, in which each row has its own labels. It is applied before anything
 * else is read. Columns count from 0.
 */
export const Arrangement = z.strictObject({
  /** Which table of a sheet with several tables below each other, counted from 1. Null: the sheet is one table. */
  table: z.number().int().min(1).max(200).nullable().default(null),
  /** Columns in which an empty cell repeats the label above. */
  filledDown: z.array(ColumnIndex).max(20).default([]),
  /**
   * Rows in which only this column is filled name a section. The label applies to the rows below, as a further column
   * after the last one, named `§`.
   */
  sectionColumn: ColumnIndex.nullable().default(null),
})
export type Arrangement = z.infer<typeof Arrangement>

export const asInFile: Arrangement = { table: null, filledDown: [], sectionColumn: null }

/** The name of the column with the labels of sections. */
export const sectionHead = '§'
