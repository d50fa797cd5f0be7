import { z } from 'zod'

/** Whether the user may change what a page shows, by the same rule as the procedures of the change. */
export const WriteAbility = z.strictObject({ write: z.boolean() })

/** Whether the user may answer a request, or withdraw it. */
export const AnswerAbility = z.strictObject({ answer: z.boolean(), withdraw: z.boolean() })
