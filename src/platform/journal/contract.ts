import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { PageInput, pageOf } from '#shared/paging.ts'
import { roleNames } from '#shared/permission.ts'
import { procedure } from '#shared/procedure.ts'

const tags = ['Journal']

/** What an act was about, and where it is found. What one may not read, or what is gone, has no title. */
export const Subject = z.strictObject({
  kind: z.string(),
  id: Id,
  title: LocalizedText.nullable(),
  names: Names.nullable(),
  /** Of what has one name in every language: a person, a file, a piece of work. */
  name: z.string().nullable(),
  planId: Id.nullable(),
  elementId: Id.nullable(),
  organisationId: Id.nullable(),
  areaId: Id.nullable(),
})
export type Subject = z.infer<typeof Subject>

/** One line of the journal: who, as which function, did what, about what, when and why. */
export const Entry = z.strictObject({
  seq: z.number().int(),
  at: z.iso.datetime(),
  person: z.strictObject({ id: Id, name: z.string().nullable() }).nullable(),
  organisation: z.strictObject({ id: Id, names: Names.nullable() }).nullable(),
  /** What the person held in that organisation on the day of the act: functions, and roles in Integral. */
  functions: z.array(z.strictObject({ names: Names, capacity: z.enum(['holder', 'deputy']) })),
  roles: z.array(z.enum(roleNames)),
  procedure: z.string(),
  subject: Subject.nullable(),
  reason: z.string().nullable(),
})
export type Entry = z.infer<typeof Entry>

const FaultKind = z.enum(['altered', 'payload_altered', 'missing', 'out_of_order', 'cut_off'])
/** How a fault of the chain shows. */
export type FaultKind = z.infer<typeof FaultKind>

/** What reading a piece of the chain found. */
export const Verified = z.strictObject({
  /** First and last line of the piece, and the last line of the journal. */
  from: z.number().int(),
  to: z.number().int(),
  last: z.number().int(),
  /** No piece is left. */
  isLast: z.boolean(),
  /** The first line that was altered, removed or re-ordered; `at` is absent where the line is. */
  fault: z.strictObject({ seq: z.number().int(), fault: FaultKind, at: z.iso.datetime().nullable() }).nullable(),
})
export type Verified = z.infer<typeof Verified>

export const journalContract = {
  listEntries: procedure
    .meta({ permission: 'journal.read' })
    .route({ method: 'GET', path: '/journal', summary: 'Who did what, when and why, the latest first', tags })
    .input(
      PageInput.extend({
        /** First and last day, in the country's zone. */
        from: LegalDate.optional(),
        to: LegalDate.optional(),
        personId: Id.optional(),
        procedure: z.string().max(100).optional(),
        /** Of a plan: also what stands or stood in it. */
        subjectId: Id.optional(),
      }),
    )
    .output(pageOf(Entry)),

  verifyJournal: procedure
    .meta({ permission: 'journal.read', effect: 'outside' })
    .route({
      method: 'GET',
      path: '/journal/verification',
      summary:
        'Read a piece of the chain, every line of it, and name the first that was altered, removed or re-ordered',
      tags,
    })
    .input(
      z.strictObject({
        /** The last line of the piece before. */
        after: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
        most: z.coerce.number().int().min(1).max(10_000).default(5_000),
      }),
    )
    .output(Verified),
}
