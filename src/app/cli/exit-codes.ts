/** What the exit code of every command means; shown by `integral --help`. */
export const exitCodes = {
  done: 0,
  /** Something was found (a check, a fault in the journal), or the act was refused. */
  found: 1,
  usage: 2,
  /** The database, the data folder or the port cannot be had. */
  unreachable: 3,
  /** A bug. */
  failed: 4,
} as const

export const exitCodeHelp = `
Exit codes: 0 done; 1 something was found, or it was refused; 2 wrong usage or settings; 3 database, data folder or port not
to be had; 4 a bug. With --json, one JSON object is written to the standard output, also for a refusal ({"error": {...}}).`

/** Ends the command with a sentence and an exit code. */
export class CommandEnded extends Error {
  readonly exitCode: number
  readonly code: string

  constructor(exitCode: number, code: string, message: string) {
    super(message)
    this.exitCode = exitCode
    this.code = code
  }
}
