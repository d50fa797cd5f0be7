import type { DocumentIssueCode } from '../contract.ts'

/** An expected error: the file is not a readable document, with the reason. */
export class DocumentReadError extends Error {
  readonly code: DocumentIssueCode
  constructor(code: DocumentIssueCode) {
    super(`The document is not read: ${code}`)
    this.code = code
  }
}
