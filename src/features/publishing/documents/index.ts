export { elementText } from './element-blocks.ts'
export { illustrativeNotice } from './illustrative.ts'
export { textRuns } from './text-runs.ts'
