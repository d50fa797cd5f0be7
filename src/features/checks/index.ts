export { lookBackOnFindings } from './look-back.ts'
export { checkReactions } from './reactions.ts'
export { recheckPlans } from './recheck.ts'
export { openRechecker, type Rechecker, type RecheckPlace } from './rechecker.ts'
