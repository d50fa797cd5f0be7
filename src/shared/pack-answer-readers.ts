import type { Names } from './localized-text.ts'

/** Organisations that read the answers of an organisation by name. */
export type PackAnswerReader =
  /** A single organisation, by code. */
  | { body: string }
  /** Organisations of a kind in the area of the organisation that answers. */
  | { bodyKind: string; place: 'own' }
  /**
   * Organisations of a kind in an area within that area, or in an area of this hierarchy that contains it. An area that
   * has no place in that hierarchy is in the areas of its parts.
   */
  | { bodyKind: string; place: 'within' | 'above'; hierarchy: string }

/**
 * Who reads the answers of the organisations of a kind by name. The organisation that answers and the organisations that
 * ask always read them. All other readers of the plan see rows per area.
 */
export interface PackAnswerReaders {
  /** Kind of the organisations that answer. A kind occurs once. */
  organisationKind: string
  /** The law or the practice on which the list is based. */
  basis: Names
  readers: readonly PackAnswerReader[]
  /** The areas by which all others see rows: the first of these kinds that contains the organisation. */
  groupedBy: { hierarchy: string; areaKinds: readonly string[] }
  /** Fewer organisations are not shown as a row. At least 3. */
  minimum: number
}
