import type { CalendarSpan, DatedEntry } from '#shared/dated.ts'
import type { TransactionContext } from './context.ts'

/** Lists the dated items of a slice, as far as the actor may read them. */
export type CalendarSource = (context: TransactionContext, span: CalendarSpan) => Promise<DatedEntry[]>
