import { z } from 'zod'
import { DescribedChange } from '#shared/change-steps.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { PageInput, toPageSchema } from '#shared/paging.ts'
import { procedure } from '#shared/procedure.ts'
import { RoleCode } from '#shared/role-name.ts'

const tags = ['Audit log']

/**
 * The subject of an act and the place to find it. A subject that was deleted or that the reader may not read has no
 * title.
 */
export const Subject = z.strictObject({
  kind: z.string(),
  id: Id,
  title: LocalizedText.nullable(),
  names: Names.nullable(),
  /** The name, for subjects whose name is the same in every language: a person, a file, a background task. */
  name: z.string().nullable(),
  planId: Id.nullable(),
  elementId: Id.nullable(),
  organisationId: Id.nullable(),
  areaId: Id.nullable(),
})
export type Subject = z.infer<typeof Subject>

/** An entry of the audit log: actor, function, act, subject, time and reason. */
export const Entry = z.strictObject({
  seq: z.number().int(),
  recordedAt: z.iso.datetime(),
  person: z.strictObject({ id: Id, name: z.string().nullable() }).nullable(),
  /** With the names at the moment of the act, and the present ones if they are others. */
  organisation: z.strictObject({ id: Id, names: Names.nullable(), presentNames: Names.optional() }).nullable(),
  /** The functions, and the roles in Integral, of the person in that organisation on the day of the act, named as then. */
  functions: z.array(z.strictObject({ names: Names, capacity: z.enum(['holder', 'deputy']) })),
  roles: z.array(RoleCode),
  procedure: z.string(),
  subject: Subject.nullable(),
  /** What the act changed in a plan or an element. Null for other acts, and for content that the reader may not read. */
  change: DescribedChange.nullable(),
  reason: z.string().nullable(),
})
export type Entry = z.infer<typeof Entry>

const JournalIssueKind = z.enum(['altered', 'payload_altered', 'missing', 'out_of_order', 'cut_off'])
/** The kind of issue found in the chain. */
export type JournalIssueKind = z.infer<typeof JournalIssueKind>

/** The result of verifying a part of the chain. */
export const Verified = z.strictObject({
  /** First and last entry of the part, and the last entry of the audit log. */
  from: z.number().int(),
  to: z.number().int(),
  last: z.number().int(),
  /** No further part follows. */
  isLast: z.boolean(),
  /** The first entry that was altered, removed or reordered. `recordedAt` is null when the entry is missing. */
  issue: z
    .strictObject({ seq: z.number().int(), kind: JournalIssueKind, recordedAt: z.iso.datetime().nullable() })
    .nullable(),
})
export type Verified = z.infer<typeof Verified>

export const journalContract = {
  listEntries: procedure
    .meta({ permission: 'journal.read' })
    .route({
      method: 'GET',
      path: '/journal',
      summary: 'List audit log entries',
      description: 'Returns who did what, when and why, newest first.',
      tags,
    })
    .input(
      PageInput.extend({
        /** First and last day, in the country's zone. */
        from: LegalDate.optional(),
        to: LegalDate.optional(),
        personId: Id.optional(),
        procedure: z.string().max(100).optional(),
        /** For a plan, this includes present and former content. */
        subjectId: Id.optional(),
      }),
    )
    .output(toPageSchema(Entry)),

  verifyJournal: procedure
    .meta({ permission: 'journal.read', effect: 'outside' })
    .route({
      method: 'GET',
      path: '/journal/verification',
      summary: 'Verify the audit log',
      description: 'Reads a part of the chain and returns the first entry that was altered, removed or reordered.',
      tags,
    })
    .input(
      z.strictObject({
        /** The last entry of the previous part. */
        after: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
        limit: z.coerce.number().int().min(1).max(10_000).default(5_000),
      }),
    )
    .output(Verified),
}
