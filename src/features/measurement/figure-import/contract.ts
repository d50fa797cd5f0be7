import { z } from 'zod'
import { ApprovalReason } from '#features/measurement/indicators/approval-status/entities.ts'
import { IndicatorCode } from '#features/measurement/indicators/entities.ts'
import { Origin, Recorded } from '#features/measurement/indicators/observations/contract.ts'
import { Job, jobErrors } from '#platform/jobs/contract.ts'
import { workbookError } from '#platform/workbook/contract.ts'
import { Id } from '#shared/ids.ts'
import { orJsonText } from '#shared/json-text.ts'
import { Marking } from '#shared/marking.ts'
import { procedure } from '#shared/procedure.ts'
import { Reference } from '#shared/references.ts'
import { FigurePreview, ImportIssue, ReplacedFigure, ReplacementLimit } from './preview/entities.ts'
import { questionSubjects } from './profile/entities.ts'
import { Hints, ImportProfile } from './profile/model.ts'

const tags = ['Figures']

/** Answers to questions about a file, by subject. */
export const FileAnswers = orJsonText(z.partialRecord(z.enum(questionSubjects), z.string().max(500)))

const FigureImportInput = z.strictObject({
  ownerId: Id,
  /** Absent: the import profile saved for files of this form, otherwise the detected profile. */
  importProfile: orJsonText(ImportProfile).optional(),
  /** The indicator, when the import profile leaves the choice to the user who imports the file. */
  indicator: IndicatorCode.optional(),
  /** The period of all figures, when the file names none: a label as in a file (`2024`, `2024Q1`, `mei 2024`). */
  period: z.string().trim().min(1).max(60).optional(),
  /** Answers to questions about the file, by subject. */
  answers: FileAnswers.optional(),
})

/** Data of an import besides the file. */
export const FigureImportRequest = FigureImportInput.extend({
  /** Absent: TLP:GREEN. A correction must always state the marking, so that access is never widened by default. */
  marking: Marking.optional(),
  origin: orJsonText(Origin).default({ source: null, extractedOn: null, closedOn: null, note: null }),
  /**
   * The reason for correcting approved figures of this organisation. Requires the right to report and approve for the
   * organisation.
   */
  correction: ApprovalReason.optional(),
  /** Whether a person has checked the preview and the import profile. Needed unless the profile says so. */
  confirmed: z.boolean().or(z.stringbool()).default(false),
  /** How many figures in force may be replaced. If the file would replace more, nothing is imported. */
  replacements: ReplacementLimit.default('0'),
  /** Save the import profile for the next file of this form. */
  saveImportProfile: z.boolean().or(z.stringbool()).default(true),
})
export type FigureImportRequest = z.infer<typeof FigureImportRequest>

export const FigureFileInput = FigureImportRequest.extend({ file: z.instanceof(File) })

export const FigureImportResult = Recorded.extend({
  fileName: z.string(),
  importProfileName: z.string(),
  repeated: z.number().int(),
})
export type FigureImportResult = z.infer<typeof FigureImportResult>

export const SavedImportProfile = z.strictObject({
  id: Id,
  ownerId: Id,
  importProfile: ImportProfile,
  savedAt: z.iso.datetime(),
  abilities: z.strictObject({ remove: z.boolean() }),
})
export type SavedImportProfile = z.infer<typeof SavedImportProfile>

export const importErrors = {
  ...workbookError,
  FILE_REJECTED: { status: 422, data: z.object({ issues: z.array(ImportIssue), omittedCount: z.number().int() }) },
  /** No import profile is known, so a user must check a preview first. */
  IMPORT_PROFILE_REQUIRED: { status: 422 },
  /** The given import profile was not checked by a person. */
  IMPORT_PROFILE_UNCONFIRMED: { status: 422 },
  /** The file replaces more figures in force than allowed. Nothing was imported. */
  REPLACES_FIGURES: { status: 409, data: z.object({ count: z.number().int(), replaced: z.array(ReplacedFigure) }) },
  /** An answer is none of the possible answers, or nothing asks for it. */
  ANSWER_UNKNOWN: { status: 422, data: z.object({ subject: z.string(), answer: z.string() }) },
  /** A correction does not state who may read it. */
  MARKING_REQUIRED: { status: 422 },
} as const

export const importContract = {
  previewFigureImport: procedure
    .meta({ permission: 'figure.write', effect: 'outside', isInternal: true })
    .route({
      method: 'POST',
      path: '/figures/import/preview',
      summary: 'Preview an import of figures',
      description: 'A CSV or XLSX file, also compressed (.gz). Returns each cell and the changes; stores nothing.',
      tags,
    })
    .input(
      FigureImportInput.extend({
        file: z.instanceof(File),
        /** Rows to show, from this row of the file. */
        fromRow: z.coerce.number().int().min(1).default(1),
        limit: z.coerce.number().int().min(1).max(200).default(60),
        /** Whether the file is a correction of approved figures. */
        correcting: z.boolean().or(z.stringbool()).default(false),
        /** Detect the form again, even when an import profile was saved for it, with hints from the user. */
        hints: Hints.optional(),
      }),
    )
    .output(FigurePreview)
    .errors({ ...workbookError, ANSWER_UNKNOWN: importErrors.ANSWER_UNKNOWN }),

  importFigures: procedure
    .meta({ permission: 'figure.write', effect: 'outside' })
    .route({
      method: 'POST',
      path: '/figures/import',
      summary: 'Import figures from a file',
      description: 'Records all figures or none. Importing the same file again changes nothing.',
      tags,
    })
    .input(FigureFileInput)
    .output(FigureImportResult)
    .errors(importErrors),

  requestFigureImport: procedure
    .meta({ permission: 'figure.write', effect: 'outside' })
    .route({
      method: 'POST',
      path: '/figures/import/request',
      summary: 'Import figures in a job',
      description: 'The job shows its progress. You can cancel it until the figures are recorded.',
      tags,
    })
    .input(FigureFileInput)
    .output(Job)
    .errors({ ...workbookError, ...jobErrors, MARKING_REQUIRED: importErrors.MARKING_REQUIRED }),

  listImportProfiles: procedure
    .meta({ permission: 'figure.write' })
    .route({ method: 'GET', path: '/import-profiles', summary: 'List import profiles', tags })
    .input(z.strictObject({}))
    .output(z.array(SavedImportProfile)),

  saveImportProfile: procedure
    .meta({ permission: 'figure.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/import-profiles',
      summary: 'Save an import profile',
      description: 'Replaces a profile of the same name. Only a profile that a person checked is saved.',
      tags,
    })
    .input(z.strictObject({ ownerId: Id, importProfile: ImportProfile }))
    .output(SavedImportProfile)
    .errors({ IMPORT_PROFILE_UNCONFIRMED: importErrors.IMPORT_PROFILE_UNCONFIRMED }),

  removeImportProfile: procedure
    .meta({ permission: 'figure.write', effect: 'write' })
    .route({
      method: 'DELETE',
      path: '/import-profiles/{id}',
      summary: 'Remove an import profile',
      description: 'Imported figures are kept.',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(Reference)
    .errors({ NOT_FOUND: { status: 404 } }),
}
