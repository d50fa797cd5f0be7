export interface Place {
  x: number
  y: number
}

const directions: Record<string, Place> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
}

/**
 * Returns the index of the place that an arrow key leads to. It is in the direction of the key from `places[from]` and
 * nearest, with sideways distance counted twice. Home and End lead to the first and last place. Returns `undefined`
 * when the key does not move, and `from` when no place is in that direction.
 */
export function nearestPlace(places: readonly Place[], from: number, key: string): number | undefined {
  if (key === 'Home') return 0
  if (key === 'End') return places.length - 1
  const direction = directions[key]
  const here = places[from]
  if (!direction || !here) return undefined
  let best = from
  let bestCost = Number.POSITIVE_INFINITY
  places.forEach((place, index) => {
    const dx = place.x - here.x
    const dy = place.y - here.y
    const ahead = dx * direction.x + dy * direction.y
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x)
    // Within about 63 degrees of the direction.
    if (index === from || ahead <= 0 || aside > ahead * 2) return
    const cost = ahead + aside * 2
    if (cost < bestCost) {
      bestCost = cost
      best = index
    }
  })
  return best
}
