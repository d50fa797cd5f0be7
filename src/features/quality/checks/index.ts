export { ruleIds } from './rules/index.ts'
export { openChecking } from './running-checks.ts'
