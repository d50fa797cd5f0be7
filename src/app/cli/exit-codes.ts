/** Meaning of the exit codes of every command. `integral --help` shows it. */
export const exitCodes = {
  success: 0,
  /** A check or the audit log has issues, or the action was rejected. */
  issuesFound: 1,
  usage: 2,
  /** The database, the data folder or the port is not available. */
  unreachable: 3,
  /** A bug. */
  failed: 4,
} as const

export const exitCodeHelp = `
Exit codes: 0 success; 1 issues found or action refused; 2 incorrect usage or settings; 3 database, data folder or port not
available; 4 internal error. With --json, one JSON object is written to standard output, also for errors ({"error": {...}}).`

/** Ends the command with a message and an exit code. */
export class CommandEnded extends Error {
  readonly exitCode: number
  readonly code: string

  constructor(exitCode: number, code: string, message: string) {
    super(message)
    this.exitCode = exitCode
    this.code = code
  }
}
