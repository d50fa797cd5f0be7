import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { LinkSecret } from '#shared/link-secret.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'

export const calendarKinds = [
  'task',
  'run_up',
  'cascade',
  'round',
  'plan',
  'milestone',
  'figures',
  'approval',
  'step',
  'sitting',
] as const
export const CalendarKind = z.enum(calendarKinds)
export type CalendarKind = z.infer<typeof CalendarKind>
/** Whose dates: what one answers for oneself, all of one's bodies, or all that one may read. */
const Who = z.enum(['mine', 'body', 'all'])
export type Scope = z.infer<typeof Who>

const Body = z.strictObject({ organisationId: Id, names: Names })

export const CalendarEntry = z.strictObject({
  key: z.string(),
  kind: CalendarKind,
  /** What happens that day, as a code of its kind. */
  what: z.string(),
  on: LegalDate,
  names: Names.nullable(),
  title: LocalizedText.nullable(),
  planTitle: LocalizedText.nullable(),
  /** The article or the practice on which the day rests; null: planned. */
  basis: Names.nullable(),
  source: z.enum(['law', 'observed', 'usual', 'planned']),
  state: z.enum(['open', 'done', 'said']),
  lateDays: z.number().int().nullable(),
  owner: Body,
  /** For whom it waits, at most ten of them, with the function or the person where one is named. */
  waitsFor: z.array(Body.extend({ functionNames: Names.nullable(), personName: z.string().nullable() })),
  waiting: z.number().int(),
  /** Since when they keep it waiting: the day after it was due. */
  since: LegalDate.nullable(),
  href: z.string(),
  /** The task that asks for it, where one waits for an own body. */
  taskId: Id.nullable(),
})
export type CalendarEntry = z.infer<typeof CalendarEntry>

export const Calendar = z.strictObject({
  today: LegalDate,
  rows: z.array(CalendarEntry),
  /** Left out because there are too many: the nearest are told. */
  left: z.number().int(),
  holidays: z.array(z.strictObject({ on: LegalDate, name: z.string() })),
})
export type Calendar = z.infer<typeof Calendar>

const Days = z.array(z.number().int().min(1).max(30)).max(5)
export const CalendarSettings = z.strictObject({
  feed: z.strictObject({ who: Who, madeAt: z.iso.datetime(), readAt: z.iso.datetime().nullable() }).nullable(),
  /** Working days before a day; none: no reminders. */
  reminders: Days,
  /** Whether this instance sends mail at all. */
  byMail: z.boolean(),
})
export type CalendarSettings = z.infer<typeof CalendarSettings>

const tags = ['Calendar']

export const calendarContract = {
  listCalendar: procedure
    .meta({ permission: 'task.read' })
    .route({
      method: 'GET',
      path: '/calendar',
      summary: 'What has a day: statutory and planned, with its basis and for whom it waits; late ones first asked for',
      tags,
    })
    .input(
      z.strictObject({
        from: LegalDate,
        /** The day after the last; at most fourteen months. */
        to: LegalDate,
        who: Who.default('mine'),
        kind: CalendarKind.optional(),
        /** What is open and was due before, too. */
        late: z.stringbool().or(z.boolean()).default(false),
      }),
    )
    .output(Calendar)
    .errors({ BAD_PERIOD: { status: 422 } }),

  getCalendarSettings: procedure
    .meta({ permission: 'task.read' })
    .route({ method: 'GET', path: '/calendar/settings', summary: 'The own private address and reminders', tags })
    .output(CalendarSettings),

  makeFeed: procedure
    .meta({ permission: 'task.read', effect: 'write', secret: true })
    .route({
      method: 'POST',
      path: '/calendar/feed',
      summary: 'Make a private address of the own calendar; it is shown this once, and an earlier one ends',
      tags,
    })
    .input(z.strictObject({ who: z.enum(['mine', 'body']) }))
    .output(CalendarSettings.extend({ secret: LinkSecret })),

  withdrawFeed: procedure
    .meta({ permission: 'task.read', effect: 'write' })
    .route({ method: 'DELETE', path: '/calendar/feed', summary: 'End the private address of the own calendar', tags })
    .output(CalendarSettings),

  saveReminders: procedure
    .meta({ permission: 'task.read', effect: 'write' })
    .route({
      method: 'PUT',
      path: '/calendar/reminders',
      summary: 'Say how many working days before a day one wants a mail; none: no reminders',
      tags,
    })
    .input(z.strictObject({ days: Days }))
    .output(CalendarSettings),
}
