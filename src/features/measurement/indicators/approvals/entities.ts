import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'

/** Why an approval is withdrawn, or what was approved is corrected. */
export const Reason = z.string().trim().min(3).max(1000)

/** `own`: by the body that told the figures. `above`: after it, by the body above. */
export const ApprovalStep = z.enum(['own', 'above'])
export type ApprovalStep = z.infer<typeof ApprovalStep>

/** Who approved, as what, and when. */
export const ApprovalNamed = z.strictObject({
  step: ApprovalStep,
  approverId: Id,
  approverNames: Names,
  person: z.string().nullable(),
  /** The role under which it was done (`chief_of_corps`). */
  role: z.string().nullable(),
  /** The function that the person held in that body on that day. */
  functionNames: Names.nullable(),
  approvedAt: z.iso.datetime(),
})
export type ApprovalNamed = z.infer<typeof ApprovalNamed>

/** Of a figure: how much of what it is made of is approved, and by whom. */
export const ApprovalOfFigure = z.strictObject({
  /** So many figures it is made of, as far as the reader may read them. */
  figures: z.number().int(),
  own: z.number().int(),
  above: z.number().int(),
  approvals: z.array(ApprovalNamed.extend({ figures: z.number().int() })),
})
export type ApprovalOfFigure = z.infer<typeof ApprovalOfFigure>
