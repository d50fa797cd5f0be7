import type { CalendarSpan, DatedThing } from '#shared/dated.ts'
import type { Work } from './context.ts'

/** The dated things of one slice, as far as the actor may read them. */
export type CalendarSource = (work: Work, span: CalendarSpan) => Promise<DatedThing[]>
