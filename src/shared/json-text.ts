import { z } from 'zod'

const JsonText = z
  .string()
  .max(2_000_000)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue({ code: 'custom', message: 'NOT_JSON' })
      return z.NEVER
    }
  })

/**
 * An object that is sent as it is, or as JSON text. A form that uploads a file has no other way to send an object with
 * records or lists. The type is that of the object.
 */
export const orJsonText = <Schema extends z.ZodType>(schema: Schema): Schema =>
  schema.or(JsonText.pipe(schema as z.ZodType<unknown, unknown>)) as unknown as Schema
