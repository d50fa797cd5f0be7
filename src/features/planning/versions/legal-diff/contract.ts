import { z } from 'zod'
import { ElementResource } from '#features/planning/plans/entities.ts'
import { notFound } from '#features/planning/plans/errors.ts'
import { ElementKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { Named } from '#shared/named.ts'
import { procedure } from '#shared/procedure.ts'

/** A text before and after, in the requested language or else in the language of the text. */
export const PassageChange = z.strictObject({
  field: z.string(),
  before: z.string(),
  after: z.string(),
  language: Language,
  /** Other languages in which the text changed too. */
  otherLanguages: z.array(Language),
})
export type PassageChange = z.infer<typeof PassageChange>

/** The amount of a resource kind, before and after. */
export const ResourceChange = z.strictObject({
  kind: ElementResource.shape.kind,
  service: ElementResource.shape.service,
  /** Null: the amount holds for the whole period. */
  year: ElementResource.shape.year,
  team: z.string().nullable(),
  before: z.number().nullable(),
  after: z.number().nullable(),
  difference: z.number(),
})
export type ResourceChange = z.infer<typeof ResourceChange>

/** A changed value of a field that is neither text nor resources. */
export const FieldChange = z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() })
export type FieldChange = z.infer<typeof FieldChange>

export const LegalChange = z.strictObject({
  subjectId: Id,
  /** The section of the plan document: `plan` (the cover), `elements`, `answers` ... */
  section: z.string(),
  /**
   * The location: `cover`, a section of the plan kind or the part of that section, or a section of the plan document.
   */
  place: z.string(),
  kind: z.enum(['added', 'removed', 'changed', 'moved']),
  elementKind: ElementKind.nullable(),
  /** Title of the element, or of the element that a row of another section is about. */
  title: LocalizedText.nullable(),
  /** For a row of another section: the code or id of the subject, or else the type of row. */
  subjectReference: z.string().nullable(),
  /** Whether an approval binds the changed content. */
  bound: z.boolean(),
  /** The bound fields that differ, including `place`, `parent` and `kind`. */
  boundFields: z.array(z.string()),
  renumbered: z.tuple([z.string().nullable(), z.string().nullable()]).nullable(),
  /** The parent before and after. Both are the same if only the order changed. */
  moved: z.tuple([LocalizedText.nullable(), LocalizedText.nullable()]).nullable(),
  passages: z.array(PassageChange),
  resources: z.array(ResourceChange),
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

/** Maximum number of changes reported individually. Further changes are only counted per location. */
export const maxChanges = 1_000

export const LegalDiff = z.strictObject({
  planId: Id,
  from: z.strictObject({ id: Id, number: z.number().int() }),
  /** Null: the current plan. */
  to: z.strictObject({ id: Id, number: z.number().int() }).nullable(),
  language: Language,
  /** A table of contents: the places with changes, in the order of the plan. */
  places: z.array(ChangedPlace),
  changes: z.array(LegalChange).max(maxChanges),
  /** Totals of the changes, by resource kind, service and year. */
  resources: z.array(ResourceChange.omit({ team: true })),
  /**
   * Names of codes, ids and functions that the reader may read. A function is an organisation and a function with a
   * space between.
   */
  names: Named,
})
export type LegalDiff = z.infer<typeof LegalDiff>

export const legalDiffContract = {
  getLegalDiff: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/versions/{fromId}/legal-diff/{toId}',
      summary: 'Compare two versions for readers',
      description: 'Changes in text, structure and resources, and which of them are binding.',
      tags: ['Versions'],
    })
    .input(
      z.strictObject({
        fromId: Id,
        /** `now`: the current plan. */
        toId: z.union([Id, z.literal('now')]),
        language: Language.default('en'),
      }),
    )
    .output(LegalDiff)
    .errors({ ...notFound, VERSION_OF_OTHER_PLAN: { status: 422 } }),
}
