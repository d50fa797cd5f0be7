/** A reason why a reader of a file format ends: archive, XML or delimited text. The formats above translate it. */
export type FileReadIssue =
  | { code: 'EMPTY' }
  | { code: 'NOT_AN_ARCHIVE' }
  /** The container of the old binary formats and of password-protected files. */
  | { code: 'COMPOUND_FILE' }
  | { code: 'ENCRYPTED' }
  /** The part of the archive, or an empty name for the file itself. */
  | { code: 'DAMAGED'; data: { part: string } }
  | { code: 'TOO_LARGE'; data: { unit: 'megabytes' | 'parts' | 'rows' | 'columns'; maxCount: number } }
  /** A part is compressed more than any document is. */
  | { code: 'COMPRESSION_TOO_HIGH'; data: { part: string } }
  | { code: 'TOO_DEEP'; data: { part: string } }
  | { code: 'NOT_A_TABLE' }
  | { code: 'QUOTE_OPEN'; data: { line: number } }

/** An expected error: a file is not accepted. The reason is data, with a code that names the condition. */
export abstract class IssueError<Issue extends { code: string }> extends Error {
  readonly issue: Issue
  constructor(issue: Issue) {
    super(issue.code)
    this.issue = issue
  }
}

/** Ends the reading of an archive, XML or delimited text. */
export class FileReadError extends IssueError<FileReadIssue> {}

export const damaged = (part: string): FileReadError => new FileReadError({ code: 'DAMAGED', data: { part } })

type Unit = Extract<FileReadIssue, { code: 'TOO_LARGE' }>['data']['unit']

export const tooLarge = (unit: Unit, maxCount: number): FileReadError =>
  new FileReadError({ code: 'TOO_LARGE', data: { unit, maxCount } })
