import { balanceRoutes } from './balance/routes.ts'
import { choiceRoutes } from './choice/routes.ts'
import { keptRoutes } from './kept/routes.ts'

export const meansRoutes = { kept: keptRoutes, balance: balanceRoutes, choice: choiceRoutes }
