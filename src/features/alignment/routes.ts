import { answerRoutes } from './answers/routes.ts'
import { coverageRoutes } from './coverage/routes.ts'
import { itemRoutes } from './items/routes.ts'
import { linkRoutes } from './links/routes.ts'

export const alignmentRoutes = { items: itemRoutes, answers: answerRoutes, coverage: coverageRoutes, links: linkRoutes }
