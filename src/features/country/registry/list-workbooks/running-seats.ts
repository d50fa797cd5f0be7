import type { Effect } from './list.ts'

/** The ids of organisations by code, and those that running plans need. */
export interface RunningSeats {
  ids: ReadonlyMap<string, string>
  runningSeats: ReadonlySet<string>
}

/** Organisations that running plans need keep their kind, area and first day. */
export function checkRunningSeats(effects: readonly Effect[], { ids, runningSeats }: RunningSeats): void {
  for (const { key, stored, cells, addIssue } of effects) {
    if (!stored || !runningSeats.has(ids.get(key)!)) continue
    for (const column of ['kind', 'area']) {
      if (cells[column] !== stored.cells[column]) addIssue(column, 'SEAT_IN_USE', cells[column])
    }
    if (cells.valid_from! > stored.cells.valid_from!) addIssue('valid_from', 'SEAT_IN_USE', cells.valid_from)
  }
}
