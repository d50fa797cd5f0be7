import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'

/** What a reader must know to use a figure, in pages, documents and files. */
export const en = {
  provisional: statuses.provisional,
  partial: 'incomplete period',
  carriedOver: statuses.carriedOver,
  missing: (count: number, text: string) => plural('en', count, '1 figure missing', `${text} figures missing`),
  covers: (known: string, total: string) => `covers ${known} of ${total} areas`,
  notComputed: (count: number, text: string) =>
    plural('en', count, 'not computed: figures of 1 area missing', `not computed: figures of ${text} areas missing`),
  overlaps: (count: number, text: string) =>
    plural(
      'en',
      count,
      '1 figure not added: other figures cover the same area',
      `${text} figures not added: other figures cover the same area`,
    ),
  withheld: 'partly not visible to you',
  reported: (value: string) => `reported for the area itself: ${value}`,
  rounded: '≈ rounded',
}
