import { createSlot } from '#platform/web/slot.tsx'
import type { Id } from '#shared/ids.ts'

/** Slot on the page of an organisation: data of upper features (plans, answers). */
export const organisationPanel = createSlot<{ organisationId: Id }>()

/** Slot on the page of an area: data of upper features. */
export const areaPanel = createSlot<{ areaId: Id }>()

/** Slot under the preview of an area change, and before an organisation ends: dependent data in upper features. */
export const structureChangeImpact = createSlot<{ areaIds: readonly Id[]; organisationIds: readonly Id[] }>()
