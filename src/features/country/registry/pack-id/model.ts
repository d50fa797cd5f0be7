import { v5 } from 'uuid'
import type { Id } from '#shared/ids.ts'

/** Namespace of the ids that follow from a pack's codes. Never change it: every installed row is named by it. */
const namespace = 'b1c1f0de-6d0c-5d6e-8f53-1a1c0f3c7a10'

type PackThing =
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

/**
 * The id (UUIDv5) of something that a pack brings, from its code: the same on every instance and at every installation.
 * What is made here has a UUIDv7, so the two are told apart by their version.
 */
export const packId = (thing: PackThing, ...code: (string | undefined)[]): Id =>
  v5(`${thing}:${code.map((part) => part ?? '').join('|')}`, namespace)

/** Whether a pack brought the row of that id, now or in an earlier version. */
export const isPackId = (id: Id): boolean => id[14] === '5'
