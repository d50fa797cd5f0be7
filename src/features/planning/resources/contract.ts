import { balanceContract } from './balance/contract.ts'
import { choiceContract } from './capacity-decision/contract.ts'
import { keptContract } from './inventory/contract.ts'

export { KeptMeans } from './entities.ts'

/** The API for an organisation's resources, the planned resources and the capacity decisions. */
export const meansContract = { kept: keptContract, balance: balanceContract, choice: choiceContract }
