import type { ComponentType } from 'react'

/**
 * A named place on a page of a lower slice, where upper slices show their parts. The page renders
 * `<SlotParts of={planPanel} with={{ planId }} />`; `app/web/slots.ts` fills it; slices never import an upper slice's web.
 */
export interface Slot<Props extends object> {
  readonly parts: ComponentType<Props>[]
  fill: (...parts: ComponentType<Props>[]) => void
}

export function createSlot<Props extends object>(): Slot<Props> {
  const parts: ComponentType<Props>[] = []
  return { parts, fill: (...more) => void parts.push(...more) }
}

export function SlotParts<Props extends object>({ of: slot, with: props }: { of: Slot<Props>; with: Props }) {
  return slot.parts.map((Part, index) => <Part key={Part.displayName ?? Part.name ?? index} {...props} />)
}
