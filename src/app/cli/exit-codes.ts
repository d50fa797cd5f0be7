/** Meaning of the exit codes of every command. `integral --help` shows it. */
export const exitCodes = {
  success: 0,
  /** A check or the audit log has findings, or the action was rejected. */
  issuesFound: 1,
  usage: 2,
  /** The database, the data folder or the port is not available. */
  unreachable: 3,
  /** A bug. */
  failed: 4,
} as const

export const exitCodeHelp = `
Exit codes: 0 done; 1 something was found, or it was refused; 2 wrong usage or settings; 3 database, data folder or port not
to be had; 4 a bug. With --json, one JSON object is written to the standard output, also for a refusal ({"error": {...}}).`

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
