export { printLettersJob } from './letters/print-job.ts'
export { pathMustBeGone } from './path/before.ts'
export { pathBlocks } from './path/document.ts'
export { questionBlocks } from './questions/document.ts'
