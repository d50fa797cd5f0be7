import type { CalendarMessages } from '#shared/calendar-texts.ts'
import type { CalendarSpan, DatedEntry } from '#shared/dated.ts'
import type { TransactionContext } from './context.ts'

/** A dated item whose kind and event have a text in the messages. */
export type DescribedEntry<Messages extends CalendarMessages> = {
  [Kind in DatedEntry['kind'] & keyof Messages['en']['kinds'] & keyof Messages['en']['events']]: DatedEntry & {
    kind: Kind
    event: keyof Messages['en']['events'][Kind] & string
  }
}[DatedEntry['kind'] & keyof Messages['en']['kinds'] & keyof Messages['en']['events']]

/** Lists the dated items of a slice, as far as the actor may read them. */
export type CalendarSource<Entry extends DatedEntry = DatedEntry> = (
  context: TransactionContext,
  span: CalendarSpan,
) => Promise<Entry[]>

/** The dates of a slice with their texts. */
export interface CalendarPart {
  list: CalendarSource
  messages: CalendarMessages
}

/** Joins the dates of a slice with their texts. A date of a kind or an event without a text does not compile. */
export const describeDates = <const Messages extends CalendarMessages>(
  messages: Messages,
  list: CalendarSource<DescribedEntry<NoInfer<Messages>>>,
): CalendarPart => ({ list, messages })
