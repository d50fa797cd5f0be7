import { z } from 'zod'
import {
  areaNotOfOwner,
  issuersNotAgreed,
  notFound,
  versionFactsChanged,
  versionPrioritiesChanged,
} from '#features/planning/plans/errors.ts'
import { Difference } from '#features/planning/plans/history/contract.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { Named } from '#shared/named.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason, ReasonInput } from '#shared/reason.ts'
import { SupersededPlans, supersessionErrors } from '#shared/supersession.ts'

export const Version = z.strictObject({
  id: Id,
  planId: Id,
  number: z.number().int(),
  format: z.string(),
  packVersion: z.string(),
  /** SHA-256 over the format and the hashes of the parts, in order (see `hashVersion`). */
  hash: z.string(),
  reason: z.string(),
  frozenAt: z.iso.datetime(),
  frozenBy: z.string().nullable(),
  inForceOn: LegalDate.nullable(),
  inForceReason: z.string().nullable(),
  supersededOn: LegalDate.nullable(),
  parts: z.array(
    z.strictObject({ part: z.string(), hash: z.string(), rows: z.number().int(), withheld: z.number().int() }),
  ),
})
export type Version = z.infer<typeof Version>

/** A frozen row: an element or a row of another section. Hidden rows keep their hash and position. */
export const VersionEntry = z.strictObject({
  position: z.number().int(),
  part: z.string(),
  section: z.string().nullable(),
  subjectId: Id.nullable(),
  hash: z.string(),
  content: z.unknown().nullable(),
})

/** The differences between two versions. */
export const Comparison = z.strictObject({
  /** Each row names the section of the plan document: `plan` (the cover), `elements`, `answers` ... */
  rows: z.array(Difference.extend({ section: z.string() })),
  /**
   * Names of codes, ids and functions that the reader may read. A function is an organisation and a function with a
   * space between.
   */
  names: Named,
})
export type Comparison = z.infer<typeof Comparison>

export const versionsContract = {
  freezeVersion: procedure
    .meta({ permission: 'plan.decide', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/versions',
      summary: 'Freeze a version',
      description: 'It is rejected while a check has an error without an exception.',
      tags: ['Versions'],
    })
    .input(ReasonInput.extend({ planId: Id }))
    .output(Version)
    .errors({
      ...notFound,
      ...issuersNotAgreed,
      ...areaNotOfOwner,
      /** The plan was registered from a list of published plans. It is not decided in this instance. */
      PLAN_REGISTERED: { status: 409 },
      ERRORS_REMAIN: { status: 409, data: z.object({ count: z.number().int(), rules: z.array(z.string()) }) },
      NO_CHANGES: { status: 409, data: z.object({ number: z.number().int() }) },
    }),
  listVersions: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/versions',
      summary: 'List the versions of a plan',
      description: 'Newest first.',
      tags: ['Versions'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(z.array(Version))
    .errors(notFound),
  getVersion: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/versions/{id}',
      summary: 'Get a version',
      description: 'Returns it as it was frozen, with its proof.',
      tags: ['Versions'],
    })
    .input(z.strictObject({ id: Id }))
    .output(z.strictObject({ version: Version, entries: z.array(VersionEntry) }))
    .errors(notFound),
  verifyVersion: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/versions/{id}/verify',
      summary: 'Verify the hashes of a version',
      tags: ['Versions'],
    })
    .input(z.strictObject({ id: Id }))
    .output(
      z.strictObject({
        isIntact: z.boolean(),
        verified: z.number().int(),
        withheld: z.number().int(),
        altered: z.array(z.number().int()),
      }),
    )
    .errors(notFound),
  compareVersions: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/versions/{fromId}/compare/{toId}',
      summary: 'Compare two versions',
      description: '`toId` can be `now` for the current content.',
      tags: ['Versions'],
    })
    .input(z.strictObject({ fromId: Id, toId: z.union([Id, z.literal('now')]) }))
    .output(Comparison)
    .errors({ ...notFound, VERSION_OF_OTHER_PLAN: { status: 422 } }),
  bringIntoForce: procedure
    .meta({ permission: 'plan.decide', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/versions/{id}/in-force',
      summary: 'Bring a version into force',
      description: 'With a date and a reason.',
      tags: ['Versions'],
    })
    .input(
      z.strictObject({
        id: Id,
        date: LegalDate,
        reason: Reason,
        decidedOn: LegalDate.optional(),
        /** The plans of the same kind, organisation and area that this plan replaces, each from a day. */
        supersedes: SupersededPlans.default([]),
      }),
    )
    .output(Version)
    .errors({
      ...notFound,
      ...supersessionErrors,
      ...versionFactsChanged,
      ...versionPrioritiesChanged,
      ALREADY_IN_FORCE: { status: 409 },
      /** The day is not in the period of the plan. `to` is the last day. */
      ENTRY_OUTSIDE_PERIOD: { status: 422, data: z.object({ from: LegalDate, to: LegalDate }) },
      /** The plan has a legal path and these steps, by name, are not completed. */
      PATH_INCOMPLETE: { status: 409, data: z.object({ steps: z.array(Names) }) },
      /** A person who wrote the plan since the last version in force cannot bring it into force. */
      SECOND_PERSON_REQUIRED: { status: 409 },
      /** The version has no content besides the parts and sections of its kind. */
      VERSION_EMPTY: { status: 409 },
      /** The day of the decision is missing. A later version has a decision of its own. */
      DECISION_DAY_REQUIRED: { status: 422 },
      /** The day of the decision is after the entry into force or in the future. */
      DECIDED_AFTER_ENTRY: { status: 422 },
      /** The day of the decision is before the version was frozen, and the plan is not of a period before this instance. */
      DATE_BEFORE_VERSION: { status: 422 },
      /** A version that is decided outside a procedure here needs the document, attached by another person. */
      EVIDENCE_REQUIRED: { status: 409 },
    }),
}
