import type { Marking } from '#shared/marking.ts'

/** Source and access of figures, as typed. */
export interface TypedOrigin {
  source: string
  extractedOn: string
  closedOn: string
  note: string
  marking: Marking
}

export const noOrigin: TypedOrigin = { source: '', extractedOn: '', closedOn: '', note: '', marking: 'TLP:GREEN' }

/** Converts the input for the request. */
export const toOriginInput = ({ source, extractedOn, closedOn, note, marking }: TypedOrigin) => ({
  marking,
  origin: {
    source: source.trim() || null,
    extractedOn: extractedOn || null,
    closedOn: closedOn || null,
    note: note.trim() || null,
  },
})
