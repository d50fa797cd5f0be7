import { z } from 'zod'
import { KeptMeans } from './entities.ts'

export const notFound = { NOT_FOUND: { status: 404 } } as const

/** Two lines of one kind bear one name: plans could not say which they mean. */
export const namedTwice = {
  NAMED_TWICE: {
    status: 422,
    data: z.object({ kind: z.enum(KeptMeans.options.map((one) => one.shape.kind.value)), name: z.string() }),
  },
} as const

/** Somebody saved other figures of the year since they were read. */
export const changedMeanwhile = { CHANGED_MEANWHILE: { status: 409 } } as const

export const unknownMunicipality = {
  UNKNOWN_MUNICIPALITY: { status: 422, data: z.object({ name: z.string() }) },
} as const

export const notEditable = { PLAN_NOT_EDITABLE: { status: 409 } } as const

/** What the body has of the service in the year is not known: there is no line. */
export const capacityUnknown = { CAPACITY_UNKNOWN: { status: 409 } } as const

/** The objectives, their hours or the capacity are not any more those that were ranked. */
export const lineMoved = { LINE_MOVED: { status: 409 } } as const

export const motiveMissing = { MOTIVE_MISSING: { status: 422 } } as const
