import { v7 } from 'uuid'
import { z } from 'zod'

/** Every id is a UUIDv7: sortable by the moment of creation, made by whoever creates the thing. */
export const Id = z.guid()
export type Id = z.infer<typeof Id>

export const newId = (): Id => v7()
