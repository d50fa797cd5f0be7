import type { ComponentType } from 'react'
import { createSlot } from '#platform/web/slot.tsx'
import type { Id } from '#shared/ids.ts'

/** Slot next to the matrix of the country: cards that other features add about the selected plan and version. */
export const countryCards = createSlot<{ planId: Id; versionId: Id }>()

/** A side panel of the country page that another feature adds. It opens when the address has `show=<id>.<panelKey>`. */
export interface CountryPanel {
  id: string
  Panel: ComponentType<{ planId: Id; versionId: Id; panelKey: string; onClose: () => void }>
}
const panels: CountryPanel[] = []
export const countryPanels = {
  all: panels as readonly CountryPanel[],
  fill: (panel: CountryPanel) => void panels.push(panel),
}
