import { cascadeRoutes } from '#features/alignment/cascade/routes.ts'
import { consequenceRoutes } from '#features/alignment/consequences/routes.ts'
import { coverageRoutes } from '#features/alignment/coverage/routes.ts'
import { lineageRoutes } from '#features/alignment/lineage/routes.ts'
import { localRoutes } from '#features/alignment/municipality/routes.ts'
import { reviewRoutes } from '#features/alignment/review/routes.ts'
import { signalRoutes } from '#features/alignment/signals/routes.ts'
import { agreementRoutes } from './agreements/routes.ts'
import { answerBookRoutes } from './answer-workbook/routes.ts'
import { answerRoutes } from './answers/routes.ts'
import { linkRoutes } from './links/routes.ts'
import { itemRoutes } from './routes.ts'
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
