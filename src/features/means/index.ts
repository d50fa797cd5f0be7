export { rankingOf } from './choice/routes.ts'
export { heldAgainst } from './held.ts'
