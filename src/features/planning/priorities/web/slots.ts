import { createSlot } from '#platform/web/slot.tsx'
import type { Id } from '#shared/ids.ts'

/** Slot in the dossier of a phenomenon: figures in an area, either of perception or of counts. */
export const dossierFigures = createSlot<{ phenomenonId: Id; areaId: Id; perception: boolean }>()

/** Slot in the dossier of a phenomenon: results of elements of a plan. `none`: the text to show without results. */
export const dossierResults = createSlot<{ planId: Id; elementIds: readonly Id[]; emptyText: string }>()
