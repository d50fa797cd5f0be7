export { elementText, textRuns } from './element-blocks.ts'
export { illustrativeWords } from './illustrative.ts'
export { makeDocumentJob } from './make-document-job.ts'
