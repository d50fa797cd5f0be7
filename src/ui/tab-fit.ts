/** Widths in pixels. `items` are those of all tabs in their order, `more` that of the button which opens the rest. */
export interface TabWidths {
  items: readonly number[]
  gap: number
  more: number
  room: number
}

/**
 * Which tabs stand in the bar, by index and in their order: all where there is room, else as many of the first as fit beside
 * the button that opens the rest. The current one always stands in the bar, so that one sees where one is.
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
  return kept.sort((one, other) => one - other)
}
