import { v5, validate } from 'uuid'
import type { Id } from '#shared/ids.ts'

/** Namespace of the ids that follow from a document. Never change it: a second import finds its things again by it. */
const namespace = '6f0f6d2e-3a0b-5c55-9a55-5d6c1f1d9b0e'

/** The id of a plan that a document brings: from its code, the same on every instance. */
export const planIdOf = (code: string): Id => v5(`plan:${code}`, namespace)

/** The id of an element: its key where that is a UUID, else made of the plan's code and the key (UUIDv5). */
export const elementIdOf = (planCode: string, key: string): Id =>
  validate(key) ? key.toLowerCase() : v5(`element:${planCode}:${key}`, namespace)

/** The id of a part or section that a document leaves to the kind of its plan. */
export const placeIdOf = (planCode: string, place: string): Id => v5(`place:${planCode}:${place}`, namespace)
