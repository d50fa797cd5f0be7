export { checkReactions } from './reactions.ts'
export { recheckPlan, recheckPlans } from './recheck.ts'
export { openRechecker, type Rechecker } from './rechecker.ts'
