import type { DocumentFaultCode } from '../contract.ts'

/** An expected error: the file is not a readable document, with the reason. */
export class DocumentFault extends Error {
  readonly code: DocumentFaultCode
  constructor(code: DocumentFaultCode) {
    super(`The document is not read: ${code}`)
    this.code = code
  }
}
