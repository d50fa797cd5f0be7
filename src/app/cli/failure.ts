import { ORPCError } from '@orpc/server'
import { CommanderError } from 'commander'
import { WrongSettings } from '#platform/config.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'

export interface Failure {
  exitCode: number
  error: { code: string; message: string; data?: unknown }
}

/** Error codes that mean an unavailable external resource, not a bug. */
const unreachable = new Set([
  'DATA_FOLDER_IN_USE',
  'CANNOT_LISTEN',
  'ECONNREFUSED',
  'ENOENT',
  'EACCES',
  'ENOTFOUND',
  'ETIMEDOUT',
])
const configurationErrorCodes = new Set(['DEMO_NOT_ALLOWED', 'MIGRATION_FAILED', 'COUNTRY_REJECTED'])
/** SQLSTATE classes: connection, authentication, unknown database, no more space or connections, shutdown. */
const unreachableStates = /^(08|28|3D|53|57P)/

/** Converts an error into the command's message and exit code. */
export function describeFailure(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error)
  const code = getErrorCode(error)
  if (error instanceof CommandEnded) return { exitCode: error.exitCode, error: { code, message } }
  if (error instanceof WrongSettings)
    return { exitCode: exitCodes.usage, error: { code, message, data: error.problems } }
  if (error instanceof CommanderError) {
    return { exitCode: error.exitCode === 0 ? exitCodes.success : exitCodes.usage, error: { code, message } }
  }
  if (error instanceof ORPCError && error.status < 500) {
    return { exitCode: exitCodes.issuesFound, error: { code, message, data: error.data } }
  }
  if (configurationErrorCodes.has(code)) return { exitCode: exitCodes.issuesFound, error: { code, message } }
  if (unreachable.has(code) || unreachableStates.test(code))
    return { exitCode: exitCodes.unreachable, error: { code, message: message || code } }
  return {
    exitCode: exitCodes.failed,
    error: { code: 'FAILED', message: (error instanceof Error && error.stack) || message },
  }
}

const getErrorCode = (error: unknown): string => {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : ''
}
