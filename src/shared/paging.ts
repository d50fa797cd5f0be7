import { z } from 'zod'

/** A page of a list. `after` is the cursor of the previous page. `limit` is the maximum number of rows, up to 200. */
export const PageInput = z.strictObject({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** Returns the schema of a paged list. `next` is the cursor of the following page, null at the end. */
export const toPageSchema = <Row extends z.ZodType>(row: Row) =>
  z.strictObject({ rows: z.array(row), next: z.string().nullable() })
