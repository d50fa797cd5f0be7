import { z } from 'zod'
import { Id } from './ids.ts'
import { Names } from './localized-text.ts'

/** Refers to a record by its id. */
export const Reference = z.strictObject({ id: Id })
export type Reference = z.infer<typeof Reference>

/** Refers to a record that has names: an area, an organisation, a function. */
export const NamedReference = z.strictObject({ id: Id, names: Names })
export type NamedReference = z.infer<typeof NamedReference>
