import { createSlot } from '#platform/web/slot.tsx'
import type { Id } from '#shared/ids.ts'

/** On the page of a body: what upper slices know of it (plans, answers). */
export const organisationPanel = createSlot<{ organisationId: Id }>()

/** On the page of an area: what upper slices know of it. */
export const areaPanel = createSlot<{ areaId: Id }>()

/** Under the preview of a change of areas, and before a body ends: what upper slices know to hang on them. */
export const structureTouched = createSlot<{ areaIds: readonly Id[]; organisationIds: readonly Id[] }>()
