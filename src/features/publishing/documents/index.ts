export { elementText, textRuns } from './element-blocks.ts'
export { illustrativeNotice } from './illustrative.ts'
