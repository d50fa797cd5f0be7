/** Widths in pixels. `items` are the widths of all tabs in order, `more` is the width of the button for the rest. */
export interface TabWidths {
  items: readonly number[]
  gap: number
  more: number
  room: number
}

/**
 * Returns the visible tabs by index, in order. Returns all if they fit, otherwise as many of the first as fit next to
 * the button for the rest. The current tab is always visible.
 */
export function tabsThatFit({ items, gap, more, room }: TabWidths, current: number): number[] {
  const every = items.map((_, index) => index)
  const width = (indexes: readonly number[]) =>
    indexes.reduce((sum, index) => sum + items[index]!, 0) + gap * Math.max(0, indexes.length - 1)
  if (width(every) <= room) return every
  const kept = current >= 0 ? [current] : []
  for (const index of every) {
    if (index === current) continue
    if (width([...kept, index]) + gap + more > room) break
    kept.push(index)
  }
  return kept.sort((left, other) => left - other)
}
