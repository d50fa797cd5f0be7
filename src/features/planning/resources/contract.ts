import { balanceContract } from './balance/contract.ts'
import { choiceContract } from './capacity-decision/contract.ts'
import { keptContract } from './inventory/contract.ts'

export { KeptMeans } from './entities.ts'

/** What a body has, what is promised of it, and which objectives it bears. */
export const meansContract = { kept: keptContract, balance: balanceContract, choice: choiceContract }
