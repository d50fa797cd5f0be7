import { setImmediate } from 'node:timers/promises'

/** Number of rows per batch. After each batch, other requests are handled first. */
export const batchSize = 250
export const pause = (): Promise<void> => setImmediate()
