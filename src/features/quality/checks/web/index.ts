export { checkApi } from './api.ts'
export { Scores } from './scores.tsx'
export { SeverityMark } from './severity-mark.tsx'
