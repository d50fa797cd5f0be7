import { z } from 'zod'
import { Amount } from '#shared/amount.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { Marking } from '#shared/marking.ts'
import { toPageSchema } from '#shared/paging.ts'
import { procedure } from '#shared/procedure.ts'
import { FigureMissing, IndicatorCode, Parts, Period } from '../entities.ts'
import { notFound } from '../errors.ts'
import { figureErrors, maxReportedFigures, Origin, Recorded, ReportedFigure } from '../observations/contract.ts'
import { ApprovalNamed, ApprovalStep, Reason } from './entities.ts'

const tags = ['Figures']

/** Figures of an indicator reported by an organisation, for periods that begin from..to (the day after the last). */
const Scope = z.strictObject({ indicator: IndicatorCode, bodyId: Id, from: LegalDate, to: LegalDate })

/** The figures that an organisation reported for an indicator in a year, as far as the reader may read them. */
export const FigureSheet = Scope.extend({
  indicatorNames: Names,
  bodyNames: Names,
  step: ApprovalStep,
  periods: z.number().int(),
  known: z.number().int(),
  missing: z.number().int(),
  provisional: z.number().int(),
  /** The number of the latest figure. An approval contains it, so that no unseen figure is approved. */
  latest: z.number().int(),
  /** If approved before: the number of later figures, and how many of them revise an approved figure. */
  since: z.strictObject({ came: z.number().int(), revised: z.number().int() }).nullable(),
  /** The valid approval: of the organisation itself if the upper approval is pending, otherwise of this step. */
  approval: ApprovalNamed.nullable(),
})
export type FigureSheet = z.infer<typeof FigureSheet>

export const RequestedSheet = Scope.extend({ latest: z.number().int() })
export type RequestedSheet = z.infer<typeof RequestedSheet>

/** An approval of a figure, with the approved value. */
export const ValueApproval = ApprovalNamed.extend({
  value: Amount.nullable(),
  missing: FigureMissing.nullable(),
  /** Whether the approval is valid and the approved value is unchanged. */
  holds: z.boolean(),
  /** A later correction of the approved value: time and reason. */
  corrected: z.strictObject({ at: z.iso.datetime(), reason: z.string().nullable() }).nullable(),
  withdrawn: z
    .strictObject({ at: z.iso.datetime(), by: z.string().nullable(), role: z.string().nullable(), reason: z.string() })
    .nullable(),
})
export type ValueApproval = z.infer<typeof ValueApproval>

const whichSheets = z.object({ sheets: z.array(Scope) })

export const approvalsContract = {
  listSheets: procedure
    .meta({ permission: 'figure.approve' })
    .route({
      method: 'GET',
      path: '/figures/sheets',
      summary: 'Figures that wait for the approval of a body, or that it approved: by indicator, body and year',
      tags,
    })
    .input(
      z.strictObject({
        /**
         * The approving organisation. It approves figures that it reported, and figures that lower organisations
         * reported and approved.
         */
        organisationId: Id,
        what: z.enum(['waiting', 'approved']).default('waiting'),
        after: z
          .string()
          .regex(/^\d{1,9}$/)
          .optional(),
        most: z.coerce.number().int().min(1).max(200).default(50),
      }),
    )
    .output(toPageSchema(FigureSheet).extend({ total: z.number().int() })),

  approveFigures: procedure
    .meta({ permission: 'figure.approve', effect: 'write' })
    .route({
      method: 'POST',
      path: '/figures/approvals',
      summary: 'Approve figures, all of these sheets or none. What is approved is locked',
      tags,
    })
    .input(z.strictObject({ organisationId: Id, sheets: z.array(RequestedSheet).min(1).max(200) }))
    .output(z.strictObject({ actId: Id, figures: z.number().int() }))
    .errors({
      NOT_WAITING: { status: 409, data: whichSheets },
      CHANGED_MEANWHILE: { status: 409, data: whichSheets },
    }),

  withdrawApproval: procedure
    .meta({ permission: 'figure.approve', effect: 'write' })
    .route({
      method: 'POST',
      path: '/figures/approvals/withdraw',
      summary:
        'Withdraw what a body approved, with the reason; its history stays. Where the body above approved too, that one first',
      tags,
    })
    .input(Scope.extend({ organisationId: Id, reason: Reason }))
    .output(z.strictObject({ actId: Id }))
    .errors({
      NOT_APPROVED: { status: 404 },
      APPROVED_ABOVE: { status: 409, data: z.object({ approval: ApprovalNamed.nullable() }) },
    }),

  correctFigures: procedure
    .meta({ permission: 'figure.approve', effect: 'write' })
    .route({
      method: 'POST',
      path: '/figures/corrections',
      summary:
        'Correct figures that are approved, with the reason: the approval stays one of the earlier value, and a new one is asked',
      tags,
    })
    .input(
      z.strictObject({
        ownerId: Id,
        /** Always required, so that a correction never widens access implicitly. */
        marking: Marking,
        origin: Origin.omit({ note: true }).default({ source: null, extractedOn: null, closedOn: null }),
        reason: Reason,
        figures: z.array(ReportedFigure).min(1).max(maxReportedFigures),
      }),
    )
    .output(Recorded)
    .errors(figureErrors),

  listApprovals: procedure
    .meta({ permission: 'indicator.read' })
    .route({
      method: 'GET',
      path: '/figures/approvals',
      summary: 'Who approved a figure that was told of an area, which value, and what came of it; the latest first',
      tags,
    })
    .input(z.strictObject({ indicator: IndicatorCode, areaId: Id, ...Period.shape, parts: Parts.default({}) }))
    .output(z.array(ValueApproval))
    .errors(notFound),
}
