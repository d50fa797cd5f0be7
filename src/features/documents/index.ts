export { makeDocumentJob } from './make-document-job.ts'
