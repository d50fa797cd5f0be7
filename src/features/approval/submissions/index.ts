export { printLettersJob } from './letters/print-job.ts'
export { questionBlocks } from './questions/document.ts'
export { storeSentDocuments } from './transmission/store-document.ts'
