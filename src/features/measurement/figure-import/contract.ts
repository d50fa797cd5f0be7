import { z } from 'zod'
import { ApprovalNamed, Reason } from '#features/measurement/indicators/approvals/entities.ts'
import { IndicatorCode, MissingReason, Parts } from '#features/measurement/indicators/entities.ts'
import { Origin, Recorded } from '#features/measurement/indicators/observations/contract.ts'
import { Job, jobRefusals } from '#platform/jobs/contract.ts'
import { workbookRefusal } from '#platform/workbook/contract.ts'
import { Amount } from '#shared/amount.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { Marking } from '#shared/marking.ts'
import { procedure } from '#shared/procedure.ts'
import { areaWays, cellsBecame, decisionSubjects, importFaultCodes } from './entities.ts'
import { Hints, Recipe } from './profile/model.ts'

const tags = ['Figures']

/** An area as the preview names it. */
const AreaNamed = z.strictObject({ code: z.string(), kind: z.string(), names: Names })

/** What is wrong, where, and what may be meant. Rows and columns count from 1, as spreadsheets count them. */
export const ImportFault = z.strictObject({
  row: z.number().int().nullable(),
  column: z.number().int().nullable(),
  code: z.enum(importFaultCodes),
  value: z.string(),
  proposals: z.array(z.string()),
})
export type ImportFault = z.infer<typeof ImportFault>

export const Decision = z.strictObject({
  what: z.enum(decisionSubjects),
  value: z.string(),
  /** How sure, 0 to 1. */
  confidence: z.number(),
  /** What shows it. */
  why: z.string(),
})
export type Decision = z.infer<typeof Decision>

export const PreviewFigure = z.strictObject({
  indicator: IndicatorCode,
  area: AreaNamed,
  parts: Parts,
  startsOn: LegalDate,
  endsOn: LegalDate,
  value: Amount.nullable(),
  missing: MissingReason.nullable(),
  state: z.enum(['provisional', 'final']),
  partialTo: LegalDate.nullable(),
  confidence: z.number(),
})
export type PreviewFigure = z.infer<typeof PreviewFigure>

export const PreviewRow = z.strictObject({
  number: z.number().int(),
  cells: z.array(z.strictObject({ text: z.string(), became: z.enum(cellsBecame), figure: PreviewFigure.nullable() })),
})
export type PreviewRow = z.infer<typeof PreviewRow>

/** So many figures are brought in while one waits; more are better ordered as long work. */
export const mostAtOnce = 5_000

export const FigurePreview = z.strictObject({
  /** Everything is understood: it can be brought in. */
  accepted: z.boolean(),
  /** So many figures that bringing them in is better ordered as long work. */
  isLong: z.boolean(),
  recipe: Recipe,
  /** `proposed`: nobody has looked at it yet. `saved`: a file of this form was brought in before. */
  recipeFrom: z.enum(['given', 'saved', 'proposed']),
  decisions: z.array(Decision),
  /** How it was read, also where the recipe leaves that to be found. */
  reading: Recipe.shape.reading,
  /** Visible sheets of a workbook. */
  sheets: z.array(z.string()),
  /** How many rows the file has, and how many columns of it are shown. */
  rowCount: z.number().int(),
  columnCount: z.number().int(),
  /** The columns of the file in their order: how a recipe calls each, which of its entries speaks of it, and what it holds. */
  columns: z.array(z.strictObject({ head: z.string(), entry: z.number().int().nullable(), is: z.string().nullable() })),
  rows: z.array(PreviewRow),
  areas: z.strictObject({
    found: z.number().int(),
    guessed: z.array(
      z.strictObject({
        path: z.string(),
        label: z.string(),
        row: z.number().int(),
        area: AreaNamed.nullable(),
        way: z.enum(areaWays),
        confidence: z.number(),
      }),
    ),
    unknown: z.array(
      z.strictObject({
        path: z.string(),
        label: z.string(),
        firstRow: z.number().int(),
        rows: z.number().int(),
        proposals: z.array(AreaNamed),
      }),
    ),
    moreUnknown: z.number().int(),
  }),
  faults: z.array(ImportFault),
  moreFaults: z.number().int(),
  /** Approved figures of this body that it says otherwise: a correction, with who approved them. At most 200 rows. */
  corrects: z.array(z.strictObject({ row: z.number().int(), approval: ApprovalNamed.nullable() })),
  /** So many of the faults are no more where it is a correction, and whoever asks may make one. */
  correctable: z.number().int(),
  /** Totals of the file that are not what their parts in the file come to; both are kept. */
  sumsDiffer: z.array(
    z.strictObject({
      row: z.number().int(),
      column: z.number().int(),
      area: AreaNamed,
      startsOn: LegalDate,
      endsOn: LegalDate,
      told: Amount,
      added: z.string(),
    }),
  ),
  moreSums: z.number().int(),
  counts: z.strictObject({
    figures: z.number().int(),
    missing: z.number().int(),
    provisional: z.number().int(),
    partial: z.number().int(),
    leftOut: z.number().int(),
    /** Figures of longer periods, laid beside those of the indicator's own. */
    checked: z.number().int(),
    /** Said more than once, the same each time. */
    repeated: z.number().int(),
    sumsChecked: z.number().int(),
    /** Beside what stands; null: too many to compare before they are brought in. */
    added: z.number().int().nullable(),
    revised: z.number().int().nullable(),
    unchanged: z.number().int().nullable(),
  }),
})
export type FigurePreview = z.infer<typeof FigurePreview>

const Brought = z.strictObject({
  ownerId: Id,
  /** Absent: one that was kept for files of this form, else what is understood. */
  recipe: Recipe.optional(),
  /** Of which indicator, where the recipe leaves it to whoever brings the file in. */
  indicator: IndicatorCode.optional(),
})

/** Of a file that is brought in, beside the file. */
export const BringingFigures = Brought.extend({
  /** Absent: TLP:GREEN. A correction says it each time: it opens nothing by silence. */
  marking: Marking.optional(),
  origin: Origin.default({ source: null, extractedOn: null, closedOn: null, note: null }),
  /** Why approved figures of this body are corrected by it: who tells and approves for the body may. */
  correction: Reason.optional(),
  /** Keep the recipe for the next file of this form. */
  saveRecipe: z.boolean().or(z.stringbool()).default(true),
})
export type BringingFigures = z.infer<typeof BringingFigures>

export const FiguresBrought = Recorded.extend({
  fileName: z.string(),
  recipeName: z.string(),
  repeated: z.number().int(),
})
export type FiguresBrought = z.infer<typeof FiguresBrought>

export const SavedRecipe = z.strictObject({
  id: Id,
  ownerId: Id,
  recipe: Recipe,
  savedAt: z.iso.datetime(),
  abilities: z.strictObject({ remove: z.boolean() }),
})
export type SavedRecipe = z.infer<typeof SavedRecipe>

export const bringingRefusals = {
  ...workbookRefusal,
  FILE_REFUSED: { status: 422, data: z.object({ faults: z.array(ImportFault), more: z.number().int() }) },
  /** Nothing tells how to read it, so that somebody has to look at a preview first. */
  RECIPE_NEEDED: { status: 422 },
  /** A correction does not say who may read it. */
  MARKING_NEEDED: { status: 422 },
} as const

export const importContract = {
  previewFigureImport: procedure
    .meta({ permission: 'figure.write', effect: 'outside' })
    .route({
      method: 'POST',
      path: '/figures/import/preview',
      summary:
        'What a file of figures (CSV, XLSX, also .gz) says, what each cell became, and what it would add or revise; nothing is stored',
      tags,
    })
    .input(
      Brought.extend({
        file: z.instanceof(File),
        /** Rows that are shown, from this one of the file on. */
        fromRow: z.coerce.number().int().min(1).default(1),
        most: z.coerce.number().int().min(1).max(200).default(60),
        /** As a correction of what is approved. */
        correcting: z.boolean().or(z.stringbool()).default(false),
        /** Understood anew, also where a recipe was kept for files of its form; with what somebody says of it. */
        anew: Hints.optional(),
      }),
    )
    .output(FigurePreview)
    .errors(workbookRefusal),

  importFigures: procedure
    .meta({ permission: 'figure.write', effect: 'outside' })
    .route({
      method: 'POST',
      path: '/figures/import',
      summary: 'Bring a file of figures in: whole or not at all; the same file a second time changes nothing',
      tags,
    })
    .input(BringingFigures.extend({ file: z.instanceof(File) }))
    .output(FiguresBrought)
    .errors(bringingRefusals),

  orderFigureImport: procedure
    .meta({ permission: 'figure.write', effect: 'outside' })
    .route({
      method: 'POST',
      path: '/figures/import/order',
      summary:
        'Order the same as long work: it shows how far it is, goes on without its person, and can be cancelled until it is recorded',
      tags,
    })
    .input(BringingFigures.extend({ file: z.instanceof(File) }))
    .output(Job)
    .errors({ ...workbookRefusal, ...jobRefusals, MARKING_NEEDED: bringingRefusals.MARKING_NEEDED }),

  listRecipes: procedure
    .meta({ permission: 'figure.write' })
    .route({ method: 'GET', path: '/figure-recipes', summary: 'Recipes by which files of figures are read', tags })
    .input(z.strictObject({}))
    .output(z.array(SavedRecipe)),

  saveRecipe: procedure
    .meta({ permission: 'figure.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/figure-recipes',
      summary: 'Keep a recipe; one of the same name is replaced',
      tags,
    })
    .input(z.strictObject({ ownerId: Id, recipe: Recipe }))
    .output(SavedRecipe),

  removeRecipe: procedure
    .meta({ permission: 'figure.write', effect: 'write' })
    .route({
      method: 'DELETE',
      path: '/figure-recipes/{id}',
      summary: 'Remove a recipe; figures that were read by it stay',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(z.strictObject({ id: Id }))
    .errors({ NOT_FOUND: { status: 404 } }),
}
