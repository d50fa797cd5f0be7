export { rules } from './rules/index.ts'
export { openChecking } from './running-checks.ts'
