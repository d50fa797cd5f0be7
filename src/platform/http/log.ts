import { type DestinationStream, type Logger, pino } from 'pino'
import type { Settings } from '../config.ts'

/** One JSON object a line. Of an error only what helps to mend it: a driver adds rows and values to its errors, which stay out. */
export function createLog(level: Settings['logLevel'], destination?: DestinationStream): Logger {
  const options = {
    level,
    base: undefined,
    formatters: { level: (level: string) => ({ level }) },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: { err: errorForLog },
  }
  return destination ? pino(options, destination) : pino(options)
}

function errorForLog(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) }
  const { code } = error as { code?: unknown }
  return {
    name: error.name,
    message: error.message,
    ...(typeof code === 'string' ? { code } : {}),
    stack: error.stack,
    ...(error.cause === undefined ? {} : { cause: errorForLog(error.cause) }),
  }
}

/** A path as it may be logged: a segment that looks like a secret is left out. Ids stay, so that a log can be followed. */
export const pathForLog = (path: string): string =>
  path
    .split('/')
    .map((segment) => (isSecret(segment) ? '…' : segment))
    .join('/')
    .slice(0, 300)

/** A word of twenty letters is a name, with a digit among them it is none; so many letters are no name at all. */
const isSecret = (segment: string): boolean =>
  !isId.test(segment) && (segment.length >= 40 || (segment.length >= 20 && /\d/.test(segment)))
const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
