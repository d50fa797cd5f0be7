export { alignmentContract } from '../src/app/contracts/alignment.ts'
export { indicatorContract } from '../src/app/contracts/indicators.ts'
export { planContract } from '../src/app/contracts/plans.ts'
