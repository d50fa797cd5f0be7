import type { LegalDate } from '#shared/dates.ts'

/**
 * Returns the calendar day in the reader's time zone. Use it only as a default for a field or a line in a drawing. The
 * server decides what is in force today.
 */
export const today = (): LegalDate => new Date().toLocaleDateString('sv-SE')
