import { v5, validate } from 'uuid'
import type { Id } from '#shared/ids.ts'

/** Namespace of ids derived from a document. Never change it: a repeated import finds existing items by these ids. */
const namespace = '6f0f6d2e-3a0b-5c55-9a55-5d6c1f1d9b0e'

/**
 * Returns the id of a plan that the system imports, derived from the code. People do not get it, because codes are unique
 * per organisation only: a derived id that is in use would tell of a plan of another organisation.
 */
export const toPlanId = (code: string): Id => v5(`plan:${code}`, namespace)

/**
 * Returns the id of an element of a plan that the system imports: the key if it is a UUID, otherwise derived from the
 * plan's code and the key (UUIDv5).
 */
export const toElementId = (planCode: string, key: string): Id =>
  validate(key) ? key.toLowerCase() : v5(`element:${planCode}:${key}`, namespace)

/** Returns the id of a part or section that a document takes from the kind of plan. */
export const toPlaceId = (planCode: string, place: string): Id => v5(`place:${planCode}:${place}`, namespace)

/** Returns the id of a plan that a person imports: only its own organisation can have it. */
export const toOwnPlanId = (ownerId: Id, code: string): Id => v5(`plan:${ownerId}:${code}`, namespace)

/** Returns the id of an element that a person imports, derived from the id of the plan, so that it is in use nowhere else. */
const toOwnElementId = (planId: Id, key: string): Id => v5(`element:${planId}:${key}`, namespace)

/** Returns the ids that an element of a plan may have, by the key in a document. */
export const listIdsOfKey = ({ id, code }: { id: Id; code: string }, key: string): readonly Id[] => [
  toElementId(code, key),
  toOwnElementId(id, key),
]
