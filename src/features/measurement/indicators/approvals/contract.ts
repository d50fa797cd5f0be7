import { z } from 'zod'
import { Amount } from '#shared/amount.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { Marking } from '#shared/marking.ts'
import { toPageSchema } from '#shared/paging.ts'
import { procedure } from '#shared/procedure.ts'
import { ApprovalNamed, ApprovalReason, ApprovalStep } from '../approval-status/entities.ts'
import { FigureMissing, IndicatorCode, Parts, Period } from '../entities.ts'
import { notFound } from '../errors.ts'
import { figureErrors, maxReportedFigures, Origin, Recorded, ReportedFigure } from '../observations/contract.ts'

const tags = ['Figures']

/** Figures of an indicator reported by an organisation, for periods that begin from..to (the day after the last). */
export const SheetScope = z.strictObject({ indicator: IndicatorCode, reporterId: Id, from: LegalDate, to: LegalDate })

/** The figures that an organisation reported for an indicator in a year, as far as the reader may read them. */
export const FigureSheet = SheetScope.extend({
  indicatorNames: Names,
  reporterNames: Names,
  step: ApprovalStep,
  periods: z.number().int(),
  known: z.number().int(),
  missing: z.number().int(),
  provisional: z.number().int(),
  /** The number of the latest figure. An approval contains it, so that no unseen figure is approved. */
  latest: z.number().int(),
  /** If approved before: the number of later figures, and how many of them revise an approved figure. */
  laterChanges: z.strictObject({ added: z.number().int(), revised: z.number().int() }).nullable(),
  /** The valid approval: of the organisation itself if the upper approval is pending, otherwise of this step. */
  approval: ApprovalNamed.nullable(),
})
export type FigureSheet = z.infer<typeof FigureSheet>

export const RequestedSheet = SheetScope.extend({ latest: z.number().int() })
export type RequestedSheet = z.infer<typeof RequestedSheet>

/** An approval of a figure, with the approved value. */
export const ValueApproval = ApprovalNamed.extend({
  value: Amount.nullable(),
  missing: FigureMissing.nullable(),
  /** Whether the approval is valid and the approved value is unchanged. */
  isValid: z.boolean(),
  /** A later correction of the approved value: time and reason. */
  corrected: z.strictObject({ correctedAt: z.iso.datetime(), reason: z.string().nullable() }).nullable(),
  withdrawn: z
    .strictObject({
      withdrawnAt: z.iso.datetime(),
      withdrawnBy: z.string().nullable(),
      role: z.string().nullable(),
      reason: z.string(),
    })
    .nullable(),
})
export type ValueApproval = z.infer<typeof ValueApproval>

const whichSheets = z.object({ sheets: z.array(SheetScope) })

export const approvalsContract = {
  listSheets: procedure
    .meta({ permission: 'figure.approve' })
    .route({
      method: 'GET',
      path: '/figures/sheets',
      summary: 'List figures to approve',
      description: 'Returns figures to approve or approved, by indicator, organisation and year.',
      tags,
    })
    .input(
      z.strictObject({
        /**
         * The approving organisation. It approves figures that it reported, and figures that lower organisations
         * reported and approved.
         */
        organisationId: Id,
        status: z.enum(['waiting', 'approved']).default('waiting'),
        after: z
          .string()
          .regex(/^\d{1,9}$/)
          .optional(),
        limit: z.coerce.number().int().min(1).max(200).default(50),
      }),
    )
    .output(toPageSchema(FigureSheet).extend({ total: z.number().int() })),

  approveFigures: procedure
    .meta({ permission: 'figure.approve', effect: 'write' })
    .route({
      method: 'POST',
      path: '/figures/approvals',
      summary: 'Approve figures',
      description: 'Approves all sheets or none. Approved figures are locked.',
      tags,
    })
    .input(z.strictObject({ organisationId: Id, sheets: z.array(RequestedSheet).min(1).max(200) }))
    .output(z.strictObject({ actId: Id, figures: z.number().int() }))
    .errors({
      APPROVAL_NOT_PENDING: { status: 409, data: whichSheets },
      CHANGED_CONCURRENTLY: { status: 409, data: whichSheets },
    }),

  withdrawApproval: procedure
    .meta({ permission: 'figure.approve', effect: 'write' })
    .route({
      method: 'POST',
      path: '/figures/approvals/withdraw',
      summary: 'Withdraw an approval',
      description: 'Requires a reason. An approval by a higher organisation must be withdrawn first.',
      tags,
    })
    .input(SheetScope.extend({ organisationId: Id, reason: ApprovalReason }))
    /** The latest approval that was withdrawn. */
    .output(z.strictObject({ actId: Id }))
    .errors({
      NOT_APPROVED: { status: 404 },
      APPROVED_AT_NEXT_LEVEL: { status: 409, data: z.object({ approval: ApprovalNamed.nullable() }) },
    }),

  correctFigures: procedure
    .meta({ permission: 'figure.approve', effect: 'write' })
    .route({
      method: 'POST',
      path: '/figures/corrections',
      summary: 'Correct approved figures',
      description: 'Requires a reason. The approval stays with the earlier value, and a new approval is requested.',
      tags,
    })
    .input(
      z.strictObject({
        ownerId: Id,
        /** Always required, so that a correction never widens access implicitly. */
        marking: Marking,
        origin: Origin.omit({ note: true }).default({ source: null, extractedOn: null, closedOn: null }),
        reason: ApprovalReason,
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
      summary: 'List the approvals of a figure',
      description: 'Returns them newest first, with the approved value and the later changes.',
      tags,
    })
    .input(z.strictObject({ indicator: IndicatorCode, areaId: Id, ...Period.shape, parts: Parts.default({}) }))
    .output(z.array(ValueApproval))
    .errors(notFound),
}
