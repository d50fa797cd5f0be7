import { z } from 'zod'
import { DecisionMethod, Seat } from '#features/approval/path/entities.ts'
import { notFound, PathErrorData } from '#features/approval/path/errors.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { procedure } from '#shared/procedure.ts'
import { NamedReference } from '#shared/references.ts'
import { Meeting, MeetingSummary, MeetingWithAddedItems, Presence, Result } from './entities.ts'

const tags = ['Meetings']
/** Permission to record decisions: for the organisation that leads the plans of a deciding body, or the secretariat. */
const leadWriteMeta = { permission: 'path.lead', effect: 'write' } as const
const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const meetingDateFields = {
  date: LegalDate,
  time: Time.nullable().default(null),
  method: DecisionMethod,
  place: z.string().trim().min(1).max(300).nullable().default(null),
}
const MeetingInput = z.strictObject({ id: Id })
const planned = { ...notFound, MEETING_CLOSED: { status: 409 } } as const
const item = z.object({ itemId: Id })

const act = (path: `/${string}`, summary: string, description?: string) =>
  procedure.meta(leadWriteMeta).route({ method: 'POST', path, summary, ...(description ? { description } : {}), tags })

export const meetingContract = {
  listMeetings: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/meetings',
      summary: 'List meetings',
      description: 'Returns those of the bodies of your organisations.',
      tags,
    })
    .input(z.strictObject({ past: z.stringbool().or(z.boolean()).default(false), bodyId: Id.optional() }))
    .output(
      z.strictObject({
        rows: z.array(MeetingSummary),
        hasMore: z.boolean(),
        abilities: z.strictObject({ plan: z.boolean() }),
      }),
    ),

  listBodies: procedure
    .meta({ permission: 'path.lead', isInternal: true })
    .route({ method: 'GET', path: '/meeting-bodies', summary: 'List the bodies whose meetings you may manage', tags })
    .input(z.strictObject({}))
    .output(z.strictObject({ rows: z.array(NamedReference) })),

  getMeeting: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/meetings/{id}',
      summary: 'Get a meeting',
      description: 'Returns agenda, attendance, results and minutes.',
      tags,
    })
    .input(MeetingInput)
    .output(Meeting)
    .errors(notFound),

  printMeeting: procedure
    .meta({ permission: 'document.make', effect: 'outside' })
    .route({
      method: 'GET',
      path: '/meetings/{id}/document',
      summary: 'Print the agenda or the minutes',
      description: 'Returns a PDF or an HTML page: the agenda, or the minutes once the meeting was held.',
      tags,
    })
    .input(MeetingInput.extend({ language: Language.default('en'), form: z.enum(['pdf', 'html']).default('pdf') }))
    .output(z.instanceof(File))
    .errors(notFound),

  scheduleMeeting: act('/meetings', 'Schedule a meeting')
    .input(z.strictObject({ bodyId: Id, ...meetingDateFields }))
    .output(Meeting)
    .errors({ ...notFound, NOT_COLLEGIAL: { status: 422 }, NOT_YOUR_ORGANISATION: { status: 403 } }),

  changeMeeting: act('/meetings/{id}', 'Change a meeting', 'Changes its date, form or place.')
    .input(MeetingInput.extend(meetingDateFields))
    .output(Meeting)
    .errors(planned),

  addPendingItems: act(
    '/meetings/{id}/agenda',
    'Add pending items to the agenda',
    'Adds the plans that wait for the body.',
  )
    .input(MeetingInput)
    .output(MeetingWithAddedItems)
    .errors(planned),

  addItem: act('/meetings/{id}/items', 'Add an item to the agenda')
    .input(
      MeetingInput.extend({
        title: z.string().trim().min(3).max(300),
        text: z.string().trim().min(1).max(5000).nullable().default(null),
      }),
    )
    .output(Meeting)
    .errors({ ...planned, AGENDA_FULL: { status: 409, data: z.object({ maxCount: z.number().int() }) } }),

  orderItems: act('/meetings/{id}/order', 'Reorder the agenda')
    .input(MeetingInput.extend({ itemIds: z.array(Id).min(1).max(200) }))
    .output(Meeting)
    .errors(planned),

  removeItem: act('/meetings/{id}/items/{itemId}/removal', 'Remove an item from the agenda')
    .input(MeetingInput.extend({ itemId: Id }))
    .output(Meeting)
    .errors(planned),

  recordPresence: act(
    '/meetings/{id}/presence',
    'Record attendance',
    'A member is present, or represented under a mandate.',
  )
    .input(
      MeetingInput.extend({
        members: z
          .array(z.strictObject({ seat: Seat, presence: Presence, mandateId: Id.nullable().default(null) }))
          .max(600)
          .default([]),
        inOffice: z.number().int().min(1).max(1000).nullable().default(null),
        participantCount: z.number().int().min(0).max(1000).nullable().default(null),
      }),
    )
    .output(Meeting)
    .errors({
      ...planned,
      NOT_A_MEMBER: { status: 422 },
      /** The power of attorney is not valid on the day, belongs to another function, or is missing. */
      MANDATE_INVALID: { status: 422, data: z.object({ seat: Seat }) },
      NUMBER_TOO_HIGH: { status: 422 },
    }),

  recordResult: act(
    '/meetings/{id}/items/{itemId}/result',
    'Record the result of an agenda item',
    'The latest result counts.',
  )
    .input(MeetingInput.extend({ itemId: Id, result: Result }))
    .output(Meeting)
    .errors({
      ...planned,
      NOT_SEATED: { status: 422 },
      NO_VERSION_SUBMITTED: { status: 409 },
      VERDICT_MISSING: { status: 422 },
      REASON_REQUIRED: { status: 422 },
      SECTION_UNKNOWN: { status: 422 },
      /** More votes than participants with a vote. */
      TOO_MANY_VOTES: { status: 422, data: z.object({ voting: z.number().int() }) },
      /** Approved with more votes against than for. */
      VOTES_CONTRADICT_RESULT: { status: 422 },
      NOT_A_MEMBER: { status: 422 },
    }),

  holdMeeting: act(
    '/meetings/{id}/held',
    'Close a meeting',
    'Records all results on the paths of their plans, or none.',
  )
    .input(MeetingInput)
    .output(Meeting)
    .errors({
      ...planned,
      DATE_IN_FUTURE: { status: 422 },
      NO_QUORUM: { status: 409, data: z.object({ voting: z.number().int(), needed: z.number().int() }) },
      NOT_PRESENT: { status: 409, data: item },
      MANDATE_OF_ANOTHER_STEP: { status: 409, data: item },
      TOO_MANY_VOTES: { status: 422, data: z.object({ voting: z.number().int() }) },
      /** The path of the plan refuses the item, with the path's error code and data. */
      ITEM_REJECTED: {
        status: 409,
        data: item.extend({
          code: z.string(),
          ...PathErrorData.shape,
          /** For messages that count points of opinions: the steps concerned, by their number in practice. */
          numbers: z.array(z.string()).optional(),
        }),
      },
    }),

  saveMinutes: act('/meetings/{id}/minutes', 'Save the minutes', 'Possible once the meeting was held.')
    .input(MeetingInput.extend({ minutes: z.string().trim().min(1).max(50_000) }))
    .output(Meeting)
    .errors({
      ...notFound,
      MEETING_STILL_PLANNED: { status: 409 },
      ALREADY_ADOPTED: { status: 409 },
      /** A second person confirmed an act of the meeting, so that its minutes keep their text. */
      MINUTES_CONFIRMED: { status: 409 },
    }),

  adoptMinutes: act('/meetings/{id}/adoption', 'Adopt the minutes', 'Adopted minutes can no longer be changed.')
    .input(MeetingInput.extend({ date: LegalDate }))
    .output(Meeting)
    .errors({
      ...notFound,
      MEETING_STILL_PLANNED: { status: 409 },
      ALREADY_ADOPTED: { status: 409 },
      NO_MINUTES: { status: 409 },
      DATE_IN_FUTURE: { status: 422 },
    }),
}
