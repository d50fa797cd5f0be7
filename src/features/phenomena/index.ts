export { phenomenaMeaning } from './meaning.ts'
export type { Meaning } from './model.ts'
