import { z } from 'zod'
import { Means } from '#features/planning/plans/entities.ts'
import { notFound } from '#features/planning/plans/errors.ts'
import { Named } from '#features/planning/plans/text-merge/entities.ts'
import { ElementKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'

/** A text before and after, in the asked language, else in its own. */
export const PassageChange = z.strictObject({
  field: z.string(),
  before: z.string(),
  after: z.string(),
  language: Language,
  /** Languages in which it has other words too. */
  alsoIn: z.array(Language),
})
export type PassageChange = z.infer<typeof PassageChange>

/** What is given of one kind of means, before and after. */
export const MeansChange = z.strictObject({
  kind: Means.shape.kind,
  service: Means.shape.service,
  team: z.string().nullable(),
  before: z.number().nullable(),
  after: z.number().nullable(),
  difference: z.number(),
})
export type MeansChange = z.infer<typeof MeansChange>

/** Another value of one field that is neither words nor means. */
export const FieldChange = z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() })
export type FieldChange = z.infer<typeof FieldChange>

export const LegalChange = z.strictObject({
  subjectId: Id,
  /** The section of the plan document: `plan` the cover, `elements`, `answers` ... */
  section: z.string(),
  /** Where it stands: `cover`, a section of the kind, its part, or the section of the plan document. */
  place: z.string(),
  kind: z.enum(['added', 'removed', 'changed', 'moved']),
  elementKind: ElementKind.nullable(),
  /** Of the element, or of the one that a row of another section is about. */
  title: LocalizedText.nullable(),
  /** Of a row of another section: the code or id of what it is about, else what it is. */
  about: z.string().nullable(),
  /** Whether an approval binds what changed. */
  bound: z.boolean(),
  /** The fields that are bound and differ; `place`, `parent` and `kind` among them. */
  boundFields: z.array(z.string()),
  renumbered: z.tuple([z.string().nullable(), z.string().nullable()]).nullable(),
  /** Under what it stood and stands; the same where only the order is another one. */
  moved: z.tuple([LocalizedText.nullable(), LocalizedText.nullable()]).nullable(),
  passages: z.array(PassageChange),
  means: z.array(MeansChange),
  fields: z.array(FieldChange),
})
export type LegalChange = z.infer<typeof LegalChange>

export const ChangedPlace = z.strictObject({
  place: z.string(),
  title: LocalizedText.nullable(),
  added: z.number().int(),
  removed: z.number().int(),
  changed: z.number().int(),
  moved: z.number().int(),
  bound: z.number().int(),
})
export type ChangedPlace = z.infer<typeof ChangedPlace>

/** More than this is not told one by one; it is counted by its place. */
export const mostChanges = 1_000

export const LegalDiff = z.strictObject({
  planId: Id,
  from: z.strictObject({ id: Id, number: z.number().int() }),
  /** Null: the plan as it is now. */
  to: z.strictObject({ id: Id, number: z.number().int() }).nullable(),
  language: Language,
  /** A table of contents: where something changed, in the order of the plan. */
  places: z.array(ChangedPlace),
  changes: z.array(LegalChange).max(mostChanges),
  /** Sums over what changed, by kind of means and service. */
  means: z.array(MeansChange.omit({ team: true })),
  /** What codes, ids, and functions (body and function with a space between) are called that the reader may read. */
  named: Named,
})
export type LegalDiff = z.infer<typeof LegalDiff>

export const legalDiffContract = {
  getLegalDiff: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/versions/{fromId}/legal-diff/{toId}',
      summary: 'What changed between two versions, to be read: words, structure, means, and what of it is bound',
      tags: ['Versions'],
    })
    .input(
      z.strictObject({
        fromId: Id,
        /** `now`: the plan as it is. */
        toId: z.union([Id, z.literal('now')]),
        language: Language.default('en'),
      }),
    )
    .output(LegalDiff)
    .errors({ ...notFound, OF_ANOTHER_PLAN: { status: 422 } }),
}
