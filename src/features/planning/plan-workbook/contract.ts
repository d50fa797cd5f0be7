import { z } from 'zod'
import { notFound } from '#features/planning/plans/errors.ts'
import { Job, jobErrors } from '#platform/jobs/contract.ts'
import { workbookError } from '#platform/workbook/contract.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { procedure } from '#shared/procedure.ts'

/** An issue in a workbook: the sheet, the cell, the kind of issue, and the data for the message. */
export const WorkbookRowIssue = z.strictObject({
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  code: z.string(),
  data: z.record(z.string(), z.unknown()),
})
export type WorkbookRowIssue = z.infer<typeof WorkbookRowIssue>

/** A notice for the user about how a workbook was read. It is not an issue. */
export const WorkbookNotice = z.strictObject({
  code: z.enum(['FORMULAS', 'LOCKED', 'MISSING_HEADERS', 'UNKNOWN_HEADERS']),
  value: z.string(),
})
export type WorkbookNotice = z.infer<typeof WorkbookNotice>

/**
 * The effect of a row. `conflict`: changed in the workbook and in the plan. `unknown`: the element is not in the plan
 * or not readable, so the row is ignored. `removed`: the row was in the original workbook.
 */
export const lineOutcomes = ['conflict', 'unknown', 'removed', 'changed', 'new'] as const
export const LineOutcome = z.enum(lineOutcomes)
export type LineOutcome = z.infer<typeof LineOutcome>

export const WorkbookLine = z.strictObject({
  id: z.string(),
  outcome: LineOutcome,
  sheet: z.string(),
  /** Null: the row no longer exists. */
  row: z.number().int().nullable(),
  kind: z.string().nullable(),
  title: z.string(),
  fields: z.array(
    z.strictObject({
      /** Heading of the column. */
      field: z.string(),
      /** The value in the plan. */
      before: z.string(),
      after: z.string(),
      /** The value when the workbook was made, if the plan has changed it too. */
      base: z.string().optional(),
    }),
  ),
})
export type WorkbookLine = z.infer<typeof WorkbookLine>

/** Maximum number of rows shown. Other rows are only counted. */
export const maxLines = 2_000

export const WorkbookPreview = z.strictObject({
  /** Null: the workbook does not identify a plan. */
  planId: Id.nullable(),
  accepted: z.boolean(),
  issues: z.array(WorkbookRowIssue),
  notices: z.array(WorkbookNotice),
  lines: z.array(WorkbookLine),
  counts: z.record(z.enum([...lineOutcomes, 'unchanged']), z.number().int()),
  /** The plan state of this preview. The import sends it back and is rejected if the plan has changed since. */
  state: z.string(),
})
export type WorkbookPreview = z.infer<typeof WorkbookPreview>

const Side = z.enum(['workbook', 'plan'])
const Flag = z.stringbool().or(z.boolean())

/** Decisions on conflicts and removals: per line by id, and a default for the others. */
export const WorkbookChoices = z.strictObject({
  conflicts: z.record(z.string(), Side).optional(),
  otherConflicts: Side.optional(),
  removals: z.array(z.string()).max(100_000).optional(),
  allRemovals: Flag.optional(),
})
export type WorkbookChoices = z.infer<typeof WorkbookChoices>

/** The result of a workbook import. */
export const WorkbookImportResult = z.strictObject({
  planId: Id,
  counts: WorkbookPreview.shape.counts,
  /** Number of deleted rows whose elements were removed. */
  removed: z.number().int(),
})
export type WorkbookImportResult = z.infer<typeof WorkbookImportResult>

const WorkbookFileInput = z.strictObject({
  /** Absent: the plan that the workbook names. */
  planId: Id.optional(),
  file: z.instanceof(File),
  /** The language of the displayed values and of the history. */
  language: Language.default('en'),
  choices: WorkbookChoices.default({}),
})

/** The workbook to import, with the previewed state and the user's decisions. */
export const WorkbookImportInput = WorkbookFileInput.extend({
  /** The state of the previewed plan. */
  state: z.string().max(100),
  reason: z.string().max(1500).optional(),
})
export type WorkbookImportInput = z.infer<typeof WorkbookImportInput>

/** Errors that prevent the import. */
const importErrors = {
  ...notFound,
  ...workbookError,
  FILE_REJECTED: { status: 422, data: z.object({ issues: z.array(WorkbookRowIssue) }) },
  PLAN_CHANGED_CONCURRENTLY: { status: 409 },
  CONFLICTS_OPEN: { status: 409, data: z.object({ open: z.number().int() }) },
} as const

export const workbookContract = {
  exportWorkbook: procedure
    .meta({ permission: 'plan.read', effect: 'outside' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/workbook',
      summary: 'Export a plan as a workbook',
      description: 'Returns an XLSX file in the given language, with the content that you may read.',
      tags: ['Documents'],
    })
    .input(z.strictObject({ planId: Id, language: Language.default('en') }))
    .output(z.instanceof(File))
    .errors(notFound),

  createEmptyWorkbook: procedure
    .meta({ permission: 'plan.read', effect: 'outside' })
    .route({
      method: 'GET',
      path: '/plan-kinds/{kind}/workbook',
      summary: 'Download an empty plan workbook',
      description: 'Returns an XLSX file for a plan kind, with the expected content of each section.',
      tags: ['Documents'],
    })
    .input(
      z.strictObject({
        kind: z.string().max(60),
        /** The pack version of the plan for which the workbook is. Absent: the current version. */
        packVersion: z.string().max(60).optional(),
        language: Language.default('en'),
      }),
    )
    .output(z.instanceof(File))
    .errors({ KIND_UNKNOWN: { status: 422 } }),

  previewWorkbookImport: procedure
    .meta({ permission: 'plan.write', effect: 'outside' })
    .route({
      method: 'POST',
      path: '/import/workbook/preview',
      summary: 'Preview an import of a plan workbook',
      description: 'Nothing is stored.',
      tags: ['Documents'],
    })
    .input(WorkbookFileInput)
    .output(WorkbookPreview)
    .errors({ ...notFound, ...workbookError }),

  importWorkbook: procedure
    .meta({ permission: 'plan.write', effect: 'outside' })
    .route({
      method: 'POST',
      path: '/import/workbook',
      summary: 'Import a plan workbook',
      description: 'Stores all changes or none. Importing the same workbook again changes nothing.',
      tags: ['Documents'],
    })
    .input(WorkbookImportInput)
    .output(WorkbookImportResult)
    .errors(importErrors),

  requestWorkbookImport: procedure
    .meta({ permission: 'plan.write', effect: 'outside' })
    .route({
      method: 'POST',
      path: '/import/workbook/request',
      summary: 'Import a plan workbook in a job',
      description: 'The job shows its progress. You can cancel it until the changes are stored.',
      tags: ['Documents'],
    })
    .input(WorkbookImportInput.extend({ planId: Id }))
    .output(Job)
    .errors({ ...notFound, ...workbookError, ...jobErrors }),
}
