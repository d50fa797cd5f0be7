import { balanceContract } from './balance/contract.ts'
import { capacityContract } from './capacity-decision/contract.ts'
import { inventoryContract } from './inventory/contract.ts'

export { Resource } from './entities.ts'

/** The API for an organisation's resources, the planned resources and the capacity decisions. */
export const resourceContract = { inventory: inventoryContract, balance: balanceContract, choice: capacityContract }
