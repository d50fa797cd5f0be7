import { agreementRoutes } from './agreements/routes.ts'
import { answerWorkbookRoutes } from './answer-workbook/routes.ts'
import { answerRoutes } from './answers/routes.ts'
import { linkRoutes } from './links/routes.ts'
import { itemRoutes } from './routes.ts'
import { structureRoutes } from './structure/routes.ts'

export const alignmentRoutes = {
  items: itemRoutes,
  answers: answerRoutes,
  answerBooks: answerWorkbookRoutes,
  links: linkRoutes,
  agreements: agreementRoutes,
  structure: structureRoutes,
}
