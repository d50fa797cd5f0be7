import { pathRoutes } from './path/routes.ts'

export const cycleRoutes = { path: pathRoutes }
