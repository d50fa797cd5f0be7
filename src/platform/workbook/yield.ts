import { setImmediate } from 'node:timers/promises'

/** So many rows at a time; then whoever waits for an answer comes first. */
export const atOnce = 250
export const pause = (): Promise<void> => setImmediate()
