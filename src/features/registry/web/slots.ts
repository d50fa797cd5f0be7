import { createSlot } from '#platform/web/slot.tsx'
import type { Id } from '#shared/ids.ts'

/** On the page of a body: what upper slices know of it (plans, answers). */
export const organisationPanel = createSlot<{ organisationId: Id }>()

/** On the page of an area: what upper slices know of it. */
export const areaPanel = createSlot<{ areaId: Id }>()
