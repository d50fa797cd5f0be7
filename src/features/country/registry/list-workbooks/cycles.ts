import { pause } from '#platform/workbook/yield.ts'

/** Steps per batch. Other requests are served between batches. */
const batchSize = 5000

/** Returns all entries that are their own ancestor, given the direct parents of each entry. */
export async function findCycles(above: ReadonlyMap<string, readonly string[]>): Promise<Set<string>> {
  const inside = new Set<string>()
  const done = new Set<string>()
  let steps = 0
  for (const start of above.keys()) {
    if (done.has(start)) continue
    const path: { code: string; next: number }[] = [{ code: start, next: 0 }]
    const placeOf = new Map([[start, 0]])
    while (path.length > 0) {
      steps += 1
      if (steps % batchSize === 0) await pause()
      const here = path.at(-1)!
      const up = above.get(here.code)?.[here.next]
      here.next += 1
      if (up === undefined) {
        done.add(here.code)
        placeOf.delete(here.code)
        path.pop()
        continue
      }
      const met = placeOf.get(up)
      if (met !== undefined) for (const { code } of path.slice(met)) inside.add(code)
      else if (!done.has(up)) {
        placeOf.set(up, path.length)
        path.push({ code: up, next: 0 })
      }
    }
  }
  return inside
}
