import { pathContract } from './path/contract.ts'

export * from './path/entities.ts'

export const cycleContract = { path: pathContract }
