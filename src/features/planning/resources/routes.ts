import { balanceRoutes } from './balance/routes.ts'
import { choiceRoutes } from './capacity-decision/routes.ts'
import { inventoryRoutes } from './inventory/routes.ts'

export const resourceRoutes = { inventory: inventoryRoutes, balance: balanceRoutes, capacityDecision: choiceRoutes }
