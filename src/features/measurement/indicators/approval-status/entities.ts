import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'

/** The reason for the withdrawal of an approval, or for the correction of an approved figure. */
export const ApprovalReason = z.string().trim().min(3).max(1000)

/** `own`: by the reporting organisation. `above`: afterwards, by the organisation above. */
export const ApprovalStep = z.enum(['own', 'above'])
export type ApprovalStep = z.infer<typeof ApprovalStep>

/** An approval with the approver, role and time. */
export const ApprovalNamed = z.strictObject({
  step: ApprovalStep,
  approverId: Id,
  approverNames: Names,
  person: z.string().nullable(),
  /** The role in which the person approved (`planner`). */
  role: z.string().nullable(),
  /** The function of the person in that organisation on that day. */
  functionNames: Names.nullable(),
  approvedAt: z.iso.datetime(),
})
export type ApprovalNamed = z.infer<typeof ApprovalNamed>

/** The approval status of a figure: how many of the underlying figures are approved, and by which organisations. */
export const FigureApproval = z.strictObject({
  /** Number of underlying figures that the reader may read. */
  figures: z.number().int(),
  ownCount: z.number().int(),
  approvedByUpper: z.number().int(),
  approvals: z.array(ApprovalNamed.extend({ figures: z.number().int() })),
})
export type FigureApproval = z.infer<typeof FigureApproval>
