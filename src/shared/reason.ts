import { z } from 'zod'

/** Why something was done. It is kept with the act. */
export const Reason = z.string().trim().min(3).max(2000)

/** The body of an act that needs only a reason. */
export const ReasonInput = z.strictObject({ reason: Reason })
