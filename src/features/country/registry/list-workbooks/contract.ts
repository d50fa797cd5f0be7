import { z } from 'zod'
import { workbookRefusal } from '#platform/workbook/contract.ts'
import { cellFaultOf } from '#platform/workbook/table/contract.ts'
import { LegalDate } from '#shared/dates.ts'
import { Language } from '#shared/language.ts'
import type { Permission } from '#shared/permission.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '../entities.ts'

export const listNames = ['organisations', 'functions', 'areas', 'competences', 'phenomena'] as const
export type ListName = (typeof listNames)[number]

/** What may be wrong in a workbook of a list, beside what may be wrong in any table. */
export const listFaultCodes = [
  'FORMAT_NEWER',
  'OTHER_LIST',
  'COLUMN_UNKNOWN',
  'VALUE_MISSING',
  'NAME_MISSING',
  'CODE_MALFORMED',
  'REFERENCE_UNKNOWN',
  'STAYS_AS_IT_IS',
  'PERIOD_ENDS_BEFORE_IT_BEGINS',
  'INSIDE_ITSELF',
  'PARENTS_OVERLAP',
  'PLACES_MALFORMED',
  'LANGUAGE_UNKNOWN',
  'COUNTRY_MALFORMED',
  'POPULATION_MALFORMED',
  'CELL_MALFORMED',
  'SUCCESSORS_WITHOUT_END',
  'PERSON_UNKNOWN',
  'PERSON_AMBIGUOUS',
  'HELD_BY_ANOTHER',
  'CHANGED_BEFORE_IT_BEGAN',
  'ALREADY_IN_TABLE',
] as const
export type ListFaultCode = (typeof listFaultCodes)[number]
export const ListFault = cellFaultOf(listFaultCodes)
export type ListFault = z.infer<typeof ListFault>

/**
 * What becomes of a row. `conflict`: the list changed otherwise since the workbook was made, or nobody knows what it was then.
 * `ends`: a last day was written, or the row was taken out of the workbook. `unknown`: it is no longer in the list; nothing is
 * done with it.
 */
export const listOutcomes = ['conflict', 'ends', 'changed', 'new', 'unknown'] as const
export const ListOutcome = z.enum(listOutcomes)
export type ListOutcome = z.infer<typeof ListOutcome>

export const ListBookRow = z.strictObject({
  /** What names the row in the list: by it one says what is to be done with it. */
  key: z.string(),
  outcome: ListOutcome,
  /** Null: the row is no longer in the workbook. */
  row: z.number().int().nullable(),
  name: z.string(),
  fields: z.array(
    z.strictObject({
      /** Head of the column. */
      field: z.string(),
      /** As it stands in the list. */
      before: z.string(),
      after: z.string(),
      /** As it stood when the workbook was made, where that is known and differs. */
      base: z.string().optional(),
    }),
  ),
})
export type ListBookRow = z.infer<typeof ListBookRow>

/** So many rows and faults are shown; of the others their number. */
export const mostShown = { rows: 2000, faults: 1000 }

/** What a workbook would do: nothing of it is taken while there is a fault. */
export const ListBookPreview = z.strictObject({
  rows: z.array(ListBookRow),
  counts: z.record(z.enum([...listOutcomes, 'unchanged']), z.number().int()),
  faults: z.array(ListFault),
  faultCount: z.number().int(),
  /** The list on which this is a view: an import says it again, and is refused where the list has changed since. */
  state: z.string(),
})
export type ListBookPreview = z.infer<typeof ListBookPreview>

const Side = z.enum(['workbook', 'list'])

/** What is to be done with conflicts and endings: for a row by its key, else for all the others. */
export const ListChoices = z.strictObject({
  conflicts: z.record(z.string(), Side).optional(),
  otherConflicts: Side.optional(),
  ends: z.array(z.string()).max(100_000).optional(),
  allEnds: z.stringbool().or(z.boolean()).optional(),
})
export type ListChoices = z.infer<typeof ListChoices>

const Brought = z.strictObject({
  /** A workbook (XLSX) or a table (CSV). */
  file: z.instanceof(File),
  language: Language.default('en'),
  /** The day from which dated changes hold, and on which rows that were taken out end; without it: today. */
  from: LegalDate.optional(),
  choices: ListChoices.default({}),
})

const tags = ['Structure']

function doorsOf(list: ListName, permission: Permission) {
  return {
    exportList: procedure
      .meta({ permission: 'registry.read', effect: 'outside' })
      .route({
        method: 'GET',
        path: `/lists/${list}/workbook`,
        summary: `The list of ${list} as a workbook (XLSX) to work in, or an empty one`,
        tags,
      })
      .input(z.strictObject({ language: Language.default('en'), empty: z.stringbool().or(z.boolean()).default(false) }))
      .output(z.instanceof(File)),

    previewListImport: procedure
      .meta({ permission, effect: 'outside' })
      .route({
        method: 'POST',
        path: `/lists/${list}/import/preview`,
        summary: `What a file would change in the list of ${list}, and what is wrong in it (multipart form, field \`file\`)`,
        tags,
      })
      .input(Brought)
      .output(ListBookPreview)
      .errors(workbookRefusal),

    importList: procedure
      .meta({ permission, effect: 'outside' })
      .route({
        method: 'POST',
        path: `/lists/${list}/import`,
        summary: `Merge a file into the list of ${list}: as one act, or with any fault or open conflict nothing`,
        tags,
      })
      .input(Brought.extend({ state: z.string().max(100), reason: Reason }))
      .output(z.strictObject({ counts: ListBookPreview.shape.counts, ended: z.number().int() }))
      .errors({
        ...workbookRefusal,
        /** A fault, a conflict that nobody settled, or a list that changed since it was looked at. */
        BOOK_NOT_TAKEN: { status: 422, data: ListBookPreview },
      }),
  }
}

export const listBooksContract = {
  organisations: doorsOf('organisations', 'registry.write'),
  functions: doorsOf('functions', 'registry.write'),
  areas: doorsOf('areas', 'registry.write'),
  competences: doorsOf('competences', 'competence.write'),
  phenomena: doorsOf('phenomena', 'registry.write'),
}
