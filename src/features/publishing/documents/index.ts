export { elementText, textRuns } from './element-blocks.ts'
export { illustrativeNotice } from './illustrative.ts'
export { makeDocumentJob } from './make-document-job.ts'
