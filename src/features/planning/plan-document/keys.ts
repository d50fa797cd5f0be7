import { v5, validate } from 'uuid'
import type { Id } from '#shared/ids.ts'

/** Namespace of ids derived from a document. Never change it: a repeated import finds existing items by these ids. */
const namespace = '6f0f6d2e-3a0b-5c55-9a55-5d6c1f1d9b0e'

/** Returns the id of an imported plan, derived from the code and thus the same on every instance. */
export const toPlanId = (code: string): Id => v5(`plan:${code}`, namespace)

/**
 * Returns the id of an element: the key if it is a UUID, otherwise derived from the plan's code and the key (UUIDv5).
 */
export const toElementId = (planCode: string, key: string): Id =>
  validate(key) ? key.toLowerCase() : v5(`element:${planCode}:${key}`, namespace)

/** Returns the id of a part or section that a document takes from the kind of plan. */
export const toPlaceId = (planCode: string, place: string): Id => v5(`place:${planCode}:${place}`, namespace)
