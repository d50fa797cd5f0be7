import { agreementRoutes } from './agreements/routes.ts'
import { answerBookRoutes } from './answer-books/routes.ts'
import { answerRoutes } from './answers/routes.ts'
import { cascadeRoutes } from './cascade/routes.ts'
import { consequenceRoutes } from './consequences/routes.ts'
import { coverageRoutes } from './coverage/routes.ts'
import { itemRoutes } from './items/routes.ts'
import { lineageRoutes } from './lineage/routes.ts'
import { linkRoutes } from './links/routes.ts'
import { localRoutes } from './local/routes.ts'
import { reviewRoutes } from './review/routes.ts'
import { signalRoutes } from './signals/routes.ts'
import { structureRoutes } from './structure/routes.ts'

export const alignmentRoutes = {
  items: itemRoutes,
  answers: answerRoutes,
  answerBooks: answerBookRoutes,
  links: linkRoutes,
  coverage: coverageRoutes,
  cascade: cascadeRoutes,
  lineage: lineageRoutes,
  review: reviewRoutes,
  signals: signalRoutes,
  agreements: agreementRoutes,
  consequences: consequenceRoutes,
  structure: structureRoutes,
  local: localRoutes,
}
