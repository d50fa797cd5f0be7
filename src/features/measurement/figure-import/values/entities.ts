import { z } from 'zod'

/**
 * Where the period of the figures is. `in_table`: in a column or in the heads. Otherwise the whole file has one period,
 * which its title, its name or its sheet names, or which the user who imports the file enters.
 */
export const PeriodSource = z.enum(['in_table', 'title', 'file_name', 'sheet_name', 'asked'])
export type PeriodSource = z.infer<typeof PeriodSource>

/**
 * How the period labels of a file are read where a label alone could mean several periods. The whole column decides, or
 * the person who imports the file. Null: not decided, so that such labels are not read.
 */
export const PeriodStyle = z.strictObject({
  /** `2003/04`: April 2003, or the year from 2003 to 2004. */
  pairs: z.enum(['month', 'year']).nullable().default(null),
  /** The first month (1 to 12) of a year that lies in two calendar years. */
  yearStart: z.number().int().min(1).max(12).nullable().default(null),
  /** `03/04/2020`: 3 April or 4 March. */
  days: z.enum(['day_first', 'month_first']).nullable().default(null),
  /** A full date in place of a period: the length of the period that begins on that day. */
  dates: z.enum(['month', 'quarter', 'year']).nullable().default(null),
})
export type PeriodStyle = z.infer<typeof PeriodStyle>

export const undecidedStyle: PeriodStyle = { pairs: null, yearStart: null, days: null, dates: null }
