import { FileReadError, type FileReadIssue, IssueError } from '../../file-read-error.ts'
import type { DocumentIssueCode } from '../contract.ts'

/** An expected error: the file is not a readable document, with the reason. */
export class DocumentReadError extends IssueError<{ code: DocumentIssueCode }> {}

const codes: Readonly<Partial<Record<FileReadIssue['code'], DocumentIssueCode>>> = {
  NOT_AN_ARCHIVE: 'NOT_WORD',
  ENCRYPTED: 'ENCRYPTED',
  TOO_LARGE: 'UNPACKS_TOO_LARGE',
  COMPRESSION_TOO_HIGH: 'UNPACKS_TOO_LARGE',
  TOO_DEEP: 'TOO_DEEP',
}

/** Translates an issue of the archive or the XML into the issue of a document. */
export const toDocumentError = (error: unknown): unknown =>
  error instanceof FileReadError ? new DocumentReadError({ code: codes[error.issue.code] ?? 'DAMAGED' }) : error
