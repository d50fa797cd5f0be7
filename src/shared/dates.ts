import { z } from 'zod'

/** A legal date: a calendar day in the country's zone, `2026-11-24`. */
export const LegalDate = z.iso.date()
export type LegalDate = z.infer<typeof LegalDate>

/** Half-open validity `[from, to)`: `to` is the first day on which it no longer holds; null = open. */
export const Validity = z.strictObject({ from: LegalDate.nullable(), to: LegalDate.nullable() })
export type Validity = z.infer<typeof Validity>

/** Whether something with this validity holds on that day. ISO dates compare as text. */
export const holdsOn = (validity: Validity, day: LegalDate): boolean =>
  (validity.from === null || validity.from <= day) && (validity.to === null || day < validity.to)
