import type { CalendarSpan, DatedThing } from '#shared/dated.ts'
import type { Work } from './context.ts'

/** Lists the dated items of a slice, as far as the actor may read them. */
export type CalendarSource = (work: Work, span: CalendarSpan) => Promise<DatedThing[]>
