import { balanceRoutes } from './balance/routes.ts'
import { choiceRoutes } from './capacity-decision/routes.ts'
import { keptRoutes } from './inventory/routes.ts'

export const meansRoutes = { kept: keptRoutes, balance: balanceRoutes, choice: choiceRoutes }
