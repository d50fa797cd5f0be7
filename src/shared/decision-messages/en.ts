import { formatDate } from '#shared/format.ts'

/** Messages about the days and the text of decisions. The front page does not load them. */
export const en = {
  dateTooEarly: ({ from }: { from: string }) =>
    `The date is too early for this plan. The first possible day is ${formatDate(from, 'en')}. Correct the date.`,
  versionPrioritiesChanged: ({ decidedOn }: { decidedOn: string }) =>
    `The priorities were decided again on ${formatDate(decidedOn, 'en')}. Freeze and submit a new version.`,
  entryOutsidePeriod: ({ from, to }: { from: string; to: string }) =>
    `The day is outside the period of the plan (${formatDate(from, 'en')} to ${formatDate(to, 'en')}). Choose a day of this period, or correct the period and freeze a new version.`,
}
