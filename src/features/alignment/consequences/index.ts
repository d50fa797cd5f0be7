export { areElementsReferenced } from './reactions.ts'
