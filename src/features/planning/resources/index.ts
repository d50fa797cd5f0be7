export { heldAgainst } from './capacity-check.ts'
export { rankingOf } from './capacity-decision/routes.ts'
