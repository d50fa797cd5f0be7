import { z } from 'zod'
import { DocumentIssueCode, OmittedContent, SourceParagraph } from '#platform/intake/contract.ts'
import { maxParagraphs } from '#platform/intake/model.ts'
import { jobErrors } from '#platform/jobs/contract.ts'
import { ElementKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Reference } from '#shared/references.ts'
import { ProposedField, ProposedOutline } from './entities.ts'

/** An imported document in the list of documents of a plan. */
export const Intake = z.strictObject({
  id: Id,
  planId: Id,
  /** Null: pasted text. */
  fileName: z.string().nullable(),
  language: Language,
  revision: z.number().int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** A job processes a long document. The proposal is available only after the job succeeds. */
  isProposed: z.boolean(),
  /** The job, visible to the user who ordered it. */
  jobId: Id.nullable(),
})
export type Intake = z.infer<typeof Intake>

/** A document with the proposal, and the options of the plan. */
export const OpenIntake = Intake.extend({
  paragraphs: z.array(SourceParagraph),
  omittedContent: OmittedContent,
  fields: z.array(ProposedField),
  outline: ProposedOutline,
  /** Kinds allowed under each kind; `root`: under a section. */
  nesting: z.record(z.string(), z.array(ElementKind)),
  sections: z.array(z.strictObject({ code: z.string(), names: Names })),
  editable: z.boolean(),
})
export type OpenIntake = z.infer<typeof OpenIntake>

const notFound = { NOT_FOUND: { status: 404 } } as const
const notEditable = { PLAN_NOT_EDITABLE: { status: 409 } } as const
const changedConcurrently = { INTAKE_CHANGED_CONCURRENTLY: { status: 409 } } as const
const Sensitive = z.object({ kind: z.string(), path: z.array(z.union([z.string(), z.number()])), excerpt: z.string() })
const uploadErrors = {
  ...notFound,
  ...notEditable,
  /** The document cannot be read, with the reason. */
  DOCUMENT_NOT_READ: { status: 422, data: z.object({ reason: DocumentIssueCode }) },
  TIMED_OUT: { status: 422 },
  SENSITIVE_TEXT: { status: 422, data: z.object({ matches: z.array(Sensitive) }) },
  /** The plan has the maximum number of documents. */
  PLAN_IS_FULL: { status: 409, data: z.object({ maxCount: z.number().int() }) },
  ...jobErrors,
} as const

const tags = ['Plan intake']
/** Maximum number of paragraphs processed while the user waits: about sixty pages. */
export const maxBatchSize = 1_500

export const intakeContract = {
  importFile: procedure
    .meta({ permission: 'plan.write', effect: 'outside', isInternal: true })
    .route({
      method: 'POST',
      path: '/plans/{planId}/intakes/import',
      summary: 'Upload a plan document',
      description: 'Multipart form with `file`: a Word document of at most 50 MB. Creates a proposal for a plan.',
      tags,
    })
    .input(z.strictObject({ planId: Id, file: z.instanceof(File), language: Language.optional() }))
    .output(Intake)
    .errors(uploadErrors),

  importText: procedure
    .meta({ permission: 'plan.write', effect: 'outside', isInternal: true })
    .route({
      method: 'POST',
      path: '/plans/{planId}/intakes/import-text',
      summary: 'Upload plan text',
      description: 'Paragraphs that were copied from a document. Creates a proposal for a plan.',
      tags,
    })
    .input(
      z.strictObject({
        planId: Id,
        paragraphs: z
          .array(SourceParagraph.omit({ number: true }))
          .min(1)
          .max(maxParagraphs),
        language: Language.optional(),
      }),
    )
    .output(Intake)
    .errors(uploadErrors),

  listIntakes: procedure
    .meta({ permission: 'plan.write', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/intakes',
      summary: 'List plan intakes',
      description: 'Documents that were uploaded for a plan, newest first. Only for its owner.',
      tags,
    })
    .input(z.strictObject({ planId: Id }))
    .output(z.strictObject({ intakes: z.array(Intake), editable: z.boolean() }))
    .errors(notFound),

  regenerateProposal: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/intakes/{id}/proposal',
      summary: 'Regenerate a proposal',
      description: 'After the processing of a long document was stopped or failed.',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(Intake)
    .errors({ ...notFound, ...notEditable, ...jobErrors }),

  getIntake: procedure
    .meta({ permission: 'plan.write', isInternal: true })
    .route({
      method: 'GET',
      path: '/intakes/{id}',
      summary: 'Get a plan intake',
      description: 'The document, its paragraphs and the proposal. Not found until there is a proposal.',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(OpenIntake)
    .errors(notFound),

  saveOutline: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'PUT',
      path: '/intakes/{id}/outline',
      summary: 'Save the decisions on a proposal',
      description: 'The paragraphs and text stay the same; elements and decisions can change.',
      tags,
    })
    .input(z.strictObject({ id: Id, revision: z.number().int(), outline: ProposedOutline }))
    .output(z.strictObject({ revision: z.number().int() }))
    .errors({
      ...notFound,
      ...notEditable,
      ...changedConcurrently,
      OUTLINE_DIFFERS: { status: 422, data: z.object({ issue: z.string() }) },
    }),

  insertAccepted: procedure
    .meta({ permission: 'plan.write', effect: 'outside', isInternal: true })
    .route({
      method: 'POST',
      path: '/intakes/{id}/accepted',
      summary: 'Insert the accepted elements into the plan',
      description: 'All or none. The history records the source paragraph of each element.',
      tags,
    })
    .input(z.strictObject({ id: Id, revision: z.number().int() }))
    .output(z.strictObject({ revision: z.number().int(), elementIds: z.array(Id), outline: ProposedOutline }))
    .errors({
      ...notFound,
      ...notEditable,
      ...changedConcurrently,
      NO_ACCEPTED_ELEMENTS: { status: 409 },
      KIND_NOT_ALLOWED_HERE: {
        status: 422,
        data: z.object({ kind: z.string(), parentKind: z.string(), allowed: z.array(z.string()) }),
      },
      UNKNOWN_REFERENCE: { status: 422, data: z.object({ field: z.string(), id: Id }) },
    }),

  removeIntake: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'DELETE',
      path: '/intakes/{id}',
      summary: 'Remove a plan intake',
      description: 'Accepted text stays in the plan.',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(Reference)
    .errors(notFound),
}
