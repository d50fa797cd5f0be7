import type { DocumentFaultCode } from '../contract.ts'

/** An expected end of reading: the file is not what is taken here, and this is why. */
export class DocumentFault extends Error {
  readonly code: DocumentFaultCode
  constructor(code: DocumentFaultCode) {
    super(`The document is not read: ${code}`)
    this.code = code
  }
}
