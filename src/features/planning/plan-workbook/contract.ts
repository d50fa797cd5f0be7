import { z } from 'zod'
import { notFound } from '#features/planning/plans/errors.ts'
import { Job, jobRefusals } from '#platform/jobs/contract.ts'
import { workbookRefusal } from '#platform/workbook/contract.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { procedure } from '#shared/procedure.ts'

/** What is wrong in a workbook: in which cell of which sheet, which kind of fault, and the data that its words need. */
export const WorkbookRowFault = z.strictObject({
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  code: z.string(),
  data: z.record(z.string(), z.unknown()),
})
export type WorkbookRowFault = z.infer<typeof WorkbookRowFault>

/** What one ought to know of how a workbook was read, without being a fault. */
export const WorkbookNotice = z.strictObject({
  code: z.enum(['FORMULAS', 'LOCKED', 'MISSING_HEADS', 'UNKNOWN_HEADS']),
  value: z.string(),
})
export type WorkbookNotice = z.infer<typeof WorkbookNotice>

/**
 * What becomes of a row. `conflict`: changed here and in the plan. `unknown`: it is about an element that is not in the plan,
 * or that the reader may not read; nothing is done with it. `removed`: it was in the workbook when it was made.
 */
export const lineOutcomes = ['conflict', 'unknown', 'removed', 'changed', 'new'] as const
export const LineOutcome = z.enum(lineOutcomes)
export type LineOutcome = z.infer<typeof LineOutcome>

export const WorkbookLine = z.strictObject({
  id: z.string(),
  outcome: LineOutcome,
  sheet: z.string(),
  /** Null: the row is no longer there. */
  row: z.number().int().nullable(),
  kind: z.string().nullable(),
  title: z.string(),
  fields: z.array(
    z.strictObject({
      /** Head of the column. */
      field: z.string(),
      /** As it is in the plan. */
      before: z.string(),
      after: z.string(),
      /** Changed in the plan too since the workbook was made: what it was then. */
      base: z.string().optional(),
    }),
  ),
})
export type WorkbookLine = z.infer<typeof WorkbookLine>

/** So many rows are shown; of the others their number. */
export const mostLines = 2_000

export const WorkbookPreview = z.strictObject({
  /** Null: the workbook does not say of which plan it is. */
  planId: Id.nullable(),
  accepted: z.boolean(),
  faults: z.array(WorkbookRowFault),
  notices: z.array(WorkbookNotice),
  lines: z.array(WorkbookLine),
  counts: z.record(z.enum([...lineOutcomes, 'unchanged']), z.number().int()),
  /** The plan on which this is a view: an import says it again, and is refused where the plan has changed since. */
  state: z.string(),
})
export type WorkbookPreview = z.infer<typeof WorkbookPreview>

const Side = z.enum(['workbook', 'plan'])
const Flag = z.stringbool().or(z.boolean())

/** What is to be done with conflicts and removals: for each line by its id, else for all the others. */
export const WorkbookChoices = z.strictObject({
  conflicts: z.record(z.string(), Side).optional(),
  otherConflicts: Side.optional(),
  removals: z.array(z.string()).max(100_000).optional(),
  allRemovals: Flag.optional(),
})
export type WorkbookChoices = z.infer<typeof WorkbookChoices>

/** What came of a workbook that was brought in. */
export const BroughtIn = z.strictObject({
  planId: Id,
  counts: WorkbookPreview.shape.counts,
  /** How many of the deleted rows went. */
  removed: z.number().int(),
})
export type BroughtIn = z.infer<typeof BroughtIn>

const Brought = z.strictObject({
  /** Absent: the plan that the workbook names. */
  planId: Id.optional(),
  file: z.instanceof(File),
  /** In which values are shown and the history speaks. */
  language: Language.default('en'),
  choices: WorkbookChoices.default({}),
})

/** What is brought in, and what its person saw and chose. */
export const BringingIn = Brought.extend({
  /** Of the preview that was looked at. */
  state: z.string().max(100),
  reason: z.string().max(1500).optional(),
})
export type BringingIn = z.infer<typeof BringingIn>

/** What speaks against bringing it in. */
const bringingRefusals = {
  ...notFound,
  ...workbookRefusal,
  FILE_REFUSED: { status: 422, data: z.object({ faults: z.array(WorkbookRowFault) }) },
  PLAN_CHANGED_MEANWHILE: { status: 409 },
  CONFLICTS_OPEN: { status: 409, data: z.object({ open: z.number().int() }) },
} as const

export const workbookContract = {
  exportWorkbook: procedure
    .meta({ permission: 'plan.read', effect: 'outside' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/workbook',
      summary: 'The plan as a workbook (XLSX) to work in, as far as one may read it, in the asked language',
      tags: ['Documents'],
    })
    .input(z.strictObject({ planId: Id, language: Language.default('en') }))
    .output(z.instanceof(File))
    .errors(notFound),

  makeEmptyWorkbook: procedure
    .meta({ permission: 'plan.read', effect: 'outside' })
    .route({
      method: 'GET',
      path: '/plan-kinds/{kind}/workbook',
      summary: 'An empty workbook (XLSX) for a plan of that kind, with what belongs in each section',
      tags: ['Documents'],
    })
    .input(z.strictObject({ kind: z.string().max(60), language: Language.default('en') }))
    .output(z.instanceof(File))
    .errors({ KIND_UNKNOWN: { status: 422 } }),

  previewWorkbookImport: procedure
    .meta({ permission: 'plan.write', effect: 'outside' })
    .route({
      method: 'POST',
      path: '/import/workbook/preview',
      summary: 'What a workbook that comes back would do to its plan; nothing is stored',
      tags: ['Documents'],
    })
    .input(Brought)
    .output(WorkbookPreview)
    .errors({ ...notFound, ...workbookRefusal }),

  importWorkbook: procedure
    .meta({ permission: 'plan.write', effect: 'outside' })
    .route({
      method: 'POST',
      path: '/import/workbook',
      summary: 'Merge a workbook into its plan: whole or not at all; a second import of the same changes nothing',
      tags: ['Documents'],
    })
    .input(BringingIn)
    .output(BroughtIn)
    .errors(bringingRefusals),

  orderWorkbookImport: procedure
    .meta({ permission: 'plan.write', effect: 'outside' })
    .route({
      method: 'POST',
      path: '/import/workbook/order',
      summary:
        'Order the same as long work: it shows how far it is, goes on without its person, and can be cancelled until it is written',
      tags: ['Documents'],
    })
    .input(BringingIn.extend({ planId: Id }))
    .output(Job)
    .errors({ ...notFound, ...workbookRefusal, ...jobRefusals }),
}
