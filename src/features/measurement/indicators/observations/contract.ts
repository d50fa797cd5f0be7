import { z } from 'zod'
import { Amount } from '#shared/amount.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { Marking } from '#shared/marking.ts'
import { procedure } from '#shared/procedure.ts'
import { ApprovalNamed } from '../approvals/entities.ts'
import { IndicatorCode, MissingReason, ObservationState, Parts, Way } from '../entities.ts'
import { notFound } from '../errors.ts'

const tags = ['Figures']

/** One figure, as somebody says it. */
export const SaidFigure = z.strictObject({
  indicator: IndicatorCode,
  areaId: Id,
  parts: Parts.default({}),
  startsOn: LegalDate,
  /** The first day after the period; absent: as long as the indicator's periods are. */
  endsOn: LegalDate.optional(),
  value: Amount.nullable(),
  missing: MissingReason.nullable().default(null),
  state: z.enum(['provisional', 'final']).default('final'),
  /** It covers the period only up to this day. */
  partialTo: LegalDate.nullable().default(null),
  /** Of a survey: how many answered, and between which values it lies with 95 % certainty. */
  n: z.number().int().min(0).max(2_000_000_000).nullable().default(null),
  low: Amount.nullable().default(null),
  high: Amount.nullable().default(null),
  note: z.string().trim().max(500).nullable().default(null),
})
export type SaidFigure = z.infer<typeof SaidFigure>

/** From where figures came. */
export const Origin = z.strictObject({
  source: z.string().trim().max(300).nullable().default(null),
  extractedOn: LegalDate.nullable().default(null),
  /** The day up to which the source had counted. */
  closedOn: LegalDate.nullable().default(null),
  note: z.string().trim().max(1000).nullable().default(null),
})
export type Origin = z.infer<typeof Origin>

/** What is wrong with a figure, by its place among those that were said. */
export const figureFaults = [
  'INDICATOR_UNKNOWN',
  'AREA_UNKNOWN',
  'PART_UNKNOWN',
  'PERIOD_ODD',
  'VALUE_OR_REASON',
  'INTERVAL_ODD',
  'NEVER_SO_LARGE',
  'NEGATIVE',
  'SAID_TWICE',
  'WORKED_OUT',
  'OUTSIDE_YOUR_AREA',
  'ANOTHER_BODY_TELLS',
  'APPROVED',
  'TOLD_MEANWHILE',
  'SENSITIVE_TEXT',
] as const
export const FigureFault = z.strictObject({
  line: z.number().int(),
  code: z.enum(figureFaults),
  value: z.string(),
  /** Of `APPROVED`: who approved the figure that stands, where the reader may know it. */
  approval: ApprovalNamed.optional(),
  /** Of `TOLD_MEANWHILE`: who told it at the same moment, where the reader may know it. */
  told: z.strictObject({ names: Names, at: z.iso.datetime() }).optional(),
})
export type FigureFault = z.infer<typeof FigureFault>

export const Recorded = z.strictObject({
  batchId: Id,
  added: z.number().int(),
  revised: z.number().int(),
  unchanged: z.number().int(),
})
export type Recorded = z.infer<typeof Recorded>

/** A figure that stands or stood, with where it came from. */
export const Observation = z.strictObject({
  areaId: Id,
  parts: Parts,
  startsOn: LegalDate,
  endsOn: LegalDate,
  value: Amount.nullable(),
  missing: MissingReason.nullable(),
  state: ObservationState,
  definitionVersion: z.number().int(),
  partialTo: LegalDate.nullable(),
  n: z.number().int().nullable(),
  low: Amount.nullable(),
  high: Amount.nullable(),
  note: z.string().nullable(),
  marking: Marking,
  batch: z.strictObject({
    id: Id,
    way: Way,
    owner: Names,
    recordedAt: z.iso.datetime(),
    recordedBy: z.string().nullable(),
    fileName: z.string().nullable(),
    ...Origin.shape,
  }),
  supersededAt: z.iso.datetime().nullable(),
})
export type Observation = z.infer<typeof Observation>

export const mostSaid = 5_000

export const figuresRefused = {
  FIGURES_REFUSED: { status: 422, data: z.object({ faults: z.array(FigureFault), more: z.number().int() }) },
} as const

export const observationsContract = {
  recordFigures: procedure
    .meta({ permission: 'figure.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/figures',
      summary: 'Record figures: all or none. What stands and is said otherwise is superseded, never overwritten',
      tags,
    })
    .input(
      z.strictObject({
        ownerId: Id,
        /** Who may read them; absent: as the most open of the figures that are recorded, TLP:GREEN. */
        marking: Marking.default('TLP:GREEN'),
        origin: Origin.default({ source: null, extractedOn: null, closedOn: null, note: null }),
        figures: z.array(SaidFigure).min(1).max(mostSaid),
      }),
    )
    .output(Recorded)
    .errors(figuresRefused),

  listObservations: procedure
    .meta({ permission: 'indicator.read' })
    .route({
      method: 'GET',
      path: '/indicators/{indicator}/observations',
      summary: 'Figures of an area as they were recorded, with what they superseded, or as they were known on a day',
      tags,
    })
    .input(
      z.strictObject({
        indicator: IndicatorCode,
        areaId: Id,
        /** Only figures of periods that begin from..to. */
        from: LegalDate.optional(),
        to: LegalDate.optional(),
        /** As they were known at the end of this day; absent: as they are, with those that were superseded. */
        knownOn: LegalDate.optional(),
      }),
    )
    .output(z.array(Observation))
    .errors(notFound),
}
