import { v5 } from 'uuid'
import type { Id } from '#shared/ids.ts'

/**
 * Namespace of the ids derived from pack codes. Never change it, because every installed row has an id derived from it.
 */
const namespace = 'b1c1f0de-6d0c-5d6e-8f53-1a1c0f3c7a10'

type PackEntity =
  | 'area'
  | 'area_parent'
  | 'area_succession'
  | 'organisation'
  | 'organisation_succession'
  | 'contact_point'
  | 'function'
  | 'competence'
  | 'phenomenon_list'
  | 'phenomenon'
  | 'phenomenon_crosswalk'
  | 'indicator'
  | 'plan_kind'
  | 'phenomenon_indicator'
  | 'template'
  | 'rule'
  | 'path'
  | 'criterion'
  | 'term'
  | 'approach_dimension'
  | 'collegial_body'
  | 'distribution_list'
  | 'language_regime'
  | 'answer_reader'
  | 'country'

/**
 * Returns the id (UUIDv5) of pack data, derived from the code. It is the same on every instance and at every
 * installation. Rows created locally have a UUIDv7, so the UUID version shows the origin.
 */
export const packId = (entry: PackEntity, ...code: (string | undefined)[]): Id =>
  v5(`${entry}:${code.map((part) => part ?? '').join('|')}`, namespace)

/** Checks whether the row with that id comes from a pack, in this or an earlier version. */
export const isPackId = (id: Id): boolean => id[14] === '5'
