import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'

/** What a reader must know to use a figure, in pages, documents and files. */
export const en = {
  provisional: statuses.provisional,
  partial: 'incomplete period',
  carriedOver: statuses.carriedOver,
  missing: (count: number, text: string) => plural('en', count, '1 figure missing', `${text} figures missing`),
  missingInSums: (count: number, text: string) =>
    plural(
      'en',
      count,
      'computed from incomplete sums: 1 figure missing',
      `computed from incomplete sums: ${text} figures missing`,
    ),
  withheld: 'partly not visible to you',
  reported: (value: string) => `reported for the area itself: ${value}`,
  rounded: '≈ rounded',
}
