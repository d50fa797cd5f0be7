import { z } from 'zod'
import { minTextLength } from './filled-text.ts'

/** Why something was done. It is kept with the act. */
export const Reason = z.string().trim().min(minTextLength).max(2000)

/** The body of an act that needs only a reason. */
export const ReasonInput = z.strictObject({ reason: Reason })
