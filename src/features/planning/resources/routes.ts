import { balanceRoutes } from './balance/routes.ts'
import { capacityRoutes } from './capacity-decision/routes.ts'
import { inventoryRoutes } from './inventory/routes.ts'

export const resourceRoutes = { inventory: inventoryRoutes, balance: balanceRoutes, capacityDecision: capacityRoutes }
