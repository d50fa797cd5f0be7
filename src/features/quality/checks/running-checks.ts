import { openRechecker, type Rechecker, type RecheckPlace } from './check-worker.ts'

let rechecker: Rechecker | undefined

/**
 * Opens the processing of queued checks. After each commit, the server runs the checks that the change requires
 * elsewhere. Checks queued by the command line wait for the server.
 */
export function openChecking(place: RecheckPlace): Rechecker {
  rechecker = openRechecker(place)
  return rechecker
}

/** Runs the queued checks soon, if this process runs them. */
export const scheduleRun = (): void => rechecker?.scheduleRun()
