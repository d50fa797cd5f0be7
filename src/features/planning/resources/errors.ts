import { z } from 'zod'
import { Resource } from './entities.ts'

export const notFound = { NOT_FOUND: { status: 404 } } as const

/** Two lines of the same kind have the same name, so that plans could not reference them. */
export const duplicateNameError = {
  DUPLICATE_NAME: {
    status: 422,
    data: z.object({ kind: z.enum(Resource.options.map((option) => option.shape.kind.value)), name: z.string() }),
  },
} as const

/** The year's figures were changed after they were read. */
export const changedConcurrently = { CHANGED_CONCURRENTLY: { status: 409 } } as const

export const unknownMunicipality = {
  UNKNOWN_MUNICIPALITY: { status: 422, data: z.object({ name: z.string() }) },
} as const

/** A purpose of reserved capacity or a source of a budget that neither the country nor the stored lines have. */
export const unknownResourceCode = {
  UNKNOWN_RESOURCE_CODE: { status: 422, data: z.object({ name: z.string(), code: z.string() }) },
} as const

export const notEditable = { PLAN_NOT_EDITABLE: { status: 409 } } as const

/** The hours of the service in the year are unknown, so there is no capacity limit. */
export const capacityUnknown = { CAPACITY_UNKNOWN: { status: 409 } } as const

/** The objectives, their hours or the capacity changed after they were ranked. */
export const lineMoved = { LINE_MOVED: { status: 409 } } as const

export const dateInFuture = { DATE_IN_FUTURE: { status: 422 } } as const

export const orderReasonRequired = { ORDER_REASON_REQUIRED: { status: 422 } } as const
