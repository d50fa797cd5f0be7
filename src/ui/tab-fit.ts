/** Widths in pixels. `items`: of all tabs in order. `moreButton`: of the button for the other tabs. */
export interface TabWidths {
  items: readonly number[]
  gap: number
  moreButton: number
  availableWidth: number
}

/**
 * Returns the visible tabs by index, in order. Returns all if they fit, otherwise as many of the first as fit next to
 * the button for the rest. The current tab is always visible.
 */
export function tabsThatFit({ items, gap, moreButton, availableWidth }: TabWidths, current: number): number[] {
  const every = items.map((_, index) => index)
  const width = (indexes: readonly number[]) =>
    indexes.reduce((sum, index) => sum + items[index]!, 0) + gap * Math.max(0, indexes.length - 1)
  if (width(every) <= availableWidth) return every
  const visible = current >= 0 ? [current] : []
  for (const index of every) {
    if (index === current) continue
    if (width([...visible, index]) + gap + moreButton > availableWidth) break
    visible.push(index)
  }
  return visible.sort((left, other) => left - other)
}
