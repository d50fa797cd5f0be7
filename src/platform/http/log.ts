import { type DestinationStream, type Logger, pino } from 'pino'
import type { Settings } from '../config.ts'

/**
 * Creates a log with a JSON object per line. Errors are logged without the rows and values that a driver adds to them.
 */
export function createLog(level: Settings['logLevel'], destination?: DestinationStream): Logger {
  const options = {
    level,
    base: undefined,
    formatters: { level: (level: string) => ({ level }) },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: { err: toLoggedError },
  }
  return destination ? pino(options, destination) : pino(options)
}

function toLoggedError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) }
  const { code } = error as { code?: unknown }
  return {
    name: error.name,
    message: error.message,
    ...(typeof code === 'string' ? { code } : {}),
    stack: error.stack,
    ...(error.cause === undefined ? {} : { cause: toLoggedError(error.cause) }),
  }
}

/** Returns a path for the log without segments that resemble secrets. Ids are kept, so that a request can be traced. */
export const redactPath = (path: string): string =>
  path
    .split('/')
    .map((segment) => (isSecret(segment) ? '…' : segment))
    .join('/')
    .slice(0, 300)

/**
 * Checks whether a segment resembles a secret. An id never does. A segment of 20 characters or more does if it contains
 * a digit, and a segment of 40 characters or more always does.
 */
const isSecret = (segment: string): boolean =>
  !isId.test(segment) && (segment.length >= 40 || (segment.length >= 20 && /\d/.test(segment)))
const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
