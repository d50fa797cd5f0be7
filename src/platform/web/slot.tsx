import type { ComponentType } from 'react'

/**
 * A named place on a page of a lower slice where upper slices add parts. The page renders `<SlotParts of={planPanel}
 * with={{ planId }} />` and `app/web/slots.ts` fills it. Slices never import the web code of an upper slice.
 */
export interface Slot<Props extends object> {
  readonly parts: ComponentType<Props>[]
  fill: (...parts: ComponentType<Props>[]) => void
}

export function createSlot<Props extends object>(): Slot<Props> {
  const parts: ComponentType<Props>[] = []
  return { parts, fill: (...more) => void parts.push(...more) }
}

export function SlotParts<Props extends object>({ slot, partProps: props }: { slot: Slot<Props>; partProps: Props }) {
  return slot.parts.map((Part, index) => <Part key={Part.displayName ?? Part.name ?? index} {...props} />)
}
