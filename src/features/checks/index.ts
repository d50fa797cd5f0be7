export { checkReactions } from './reactions.ts'
export { recheckPlan, recheckPlans } from './recheck.ts'
export { openRechecker, type Rechecker, type RecheckPlace } from './rechecker.ts'
