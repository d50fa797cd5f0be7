export { heldAgainst } from './held.ts'
