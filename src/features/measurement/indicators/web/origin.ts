import type { Marking } from '#shared/marking.ts'

/** From where figures come and who may read them, as it is typed. */
export interface TypedOrigin {
  source: string
  extractedOn: string
  closedOn: string
  note: string
  marking: Marking
}

export const noOrigin: TypedOrigin = { source: '', extractedOn: '', closedOn: '', note: '', marking: 'TLP:GREEN' }

/** As it is told. */
export const originOf = ({ source, extractedOn, closedOn, note, marking }: TypedOrigin) => ({
  marking,
  origin: {
    source: source.trim() || null,
    extractedOn: extractedOn || null,
    closedOn: closedOn || null,
    note: note.trim() || null,
  },
})
