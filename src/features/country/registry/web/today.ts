import type { LegalDate } from '#shared/dates.ts'

/** The calendar day where the reader is. Only a beginning for a field or a line in a drawing: what holds today is the server's answer. */
export const today = (): LegalDate => new Date().toLocaleDateString('sv-SE')
