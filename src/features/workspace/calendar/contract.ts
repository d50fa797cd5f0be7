import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { LinkSecret } from '#shared/link-secret.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'

export const calendarKinds = [
  'task',
  'preparation',
  'cascade',
  'duty',
  'round',
  'plan',
  'milestone',
  'figures',
  'approval',
  'step',
  'meeting',
] as const
export const CalendarKind = z.enum(calendarKinds)
export type CalendarKind = z.infer<typeof CalendarKind>
/**
 * Scope of the dates: those the user is responsible for, those of the user's organisations, or all that the user may
 * read.
 */
const CalendarScope = z.enum(['mine', 'organisation', 'all'])
export type Scope = z.infer<typeof CalendarScope>

const OrganisationReference = z.strictObject({ organisationId: Id, names: Names })

export const CalendarEntry = z.strictObject({
  key: z.string(),
  kind: CalendarKind,
  /** The event on that day, as a code of the entry's kind. */
  event: z.string(),
  date: LegalDate,
  names: Names.nullable(),
  title: LocalizedText.nullable(),
  planTitle: LocalizedText.nullable(),
  /** The legal article or practice on which the date is based; null = planned. */
  basis: Names.nullable(),
  source: z.enum(['law', 'observed', 'usual', 'planned']),
  state: z.enum(['open', 'done', 'announced']),
  lateDays: z.number().int().nullable(),
  owner: OrganisationReference,
  /** The organisations that must act, at most ten, with the function or person if named. */
  responsibleParties: z.array(
    OrganisationReference.extend({ functionNames: Names.nullable(), personName: z.string().nullable() }),
  ),
  responsiblePartyCount: z.number().int(),
  /** First day of the delay: the day after the due date. */
  lateSince: LegalDate.nullable(),
  href: z.string(),
  /** The task for this date, if it waits for an organisation of the user. */
  taskId: Id.nullable(),
})
export type CalendarEntry = z.infer<typeof CalendarEntry>

export const Calendar = z.strictObject({
  today: LegalDate,
  rows: z.array(CalendarEntry),
  /** Number of entries left out because of the limit. The nearest dates are returned. */
  omittedCount: z.number().int(),
  holidays: z.array(z.strictObject({ date: LegalDate, name: z.string() })),
})
export type Calendar = z.infer<typeof Calendar>

const Days = z.array(z.number().int().min(1).max(30)).max(5)
export const CalendarSettings = z.strictObject({
  feed: z
    .strictObject({ scope: CalendarScope, createdAt: z.iso.datetime(), readAt: z.iso.datetime().nullable() })
    .nullable(),
  /** Number of working days before a date; empty = no reminders. */
  reminders: Days,
  /** Whether this instance sends email. */
  byMail: z.boolean(),
})
export type CalendarSettings = z.infer<typeof CalendarSettings>

const tags = ['Calendar']

export const calendarContract = {
  listCalendar: procedure
    .meta({ permission: 'task.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/calendar',
      summary: 'List calendar entries',
      description: 'Statutory and planned dates with their legal basis and the responsible organisation.',
      tags,
    })
    .input(
      z.strictObject({
        from: LegalDate,
        /** The day after the last day; at most fourteen months after the first. */
        to: LegalDate,
        scope: CalendarScope.default('mine'),
        kind: CalendarKind.optional(),
        /** Whether to include open dates that were due before the period. */
        includeOverdue: z.stringbool().or(z.boolean()).default(false),
      }),
    )
    .output(Calendar)
    .errors({ PERIOD_INVALID: { status: 422 } }),

  getCalendarSettings: procedure
    .meta({ permission: 'task.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/calendar/settings',
      summary: 'Get your calendar settings',
      description: 'The private address of your calendar and your reminders.',
      tags,
    })
    .output(CalendarSettings),

  createFeed: procedure
    .meta({ permission: 'task.read', effect: 'write', secret: true, isInternal: true })
    .route({
      method: 'POST',
      path: '/calendar/feed',
      summary: 'Create a private address for your calendar',
      description: 'The address is returned only once. An earlier address ends.',
      tags,
    })
    .input(z.strictObject({ scope: z.enum(['mine', 'organisation']) }))
    .output(CalendarSettings.extend({ secret: LinkSecret })),

  withdrawFeed: procedure
    .meta({ permission: 'task.read', effect: 'write', isInternal: true })
    .route({ method: 'DELETE', path: '/calendar/feed', summary: 'Delete the private address of your calendar', tags })
    .output(CalendarSettings),

  saveReminders: procedure
    .meta({ permission: 'task.read', effect: 'write', isInternal: true })
    .route({
      method: 'PUT',
      path: '/calendar/reminders',
      summary: 'Set your reminders',
      description: 'The number of working days before a date on which you receive an email. Null for no reminders.',
      tags,
    })
    .input(z.strictObject({ days: Days }))
    .output(CalendarSettings),
}
