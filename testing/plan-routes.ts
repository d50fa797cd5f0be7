import { onePageRoutes } from '../src/features/planning/analyses/one-page/routes.ts'
import { analysesRoutes } from '../src/features/planning/analyses/routes.ts'
import { issuersRoutes } from '../src/features/planning/issuers/routes.ts'
import { preparationRoutes } from '../src/features/planning/next-cycle/preparation/routes.ts'
import { nextCycleRoutes } from '../src/features/planning/next-cycle/routes.ts'
import { registrationRoutes } from '../src/features/planning/plan-document/registration/routes.ts'
import { documentRoutes as planDocumentRoutes } from '../src/features/planning/plan-document/routes.ts'
import { lawRoutes } from '../src/features/planning/plan-law/routes.ts'
import { workbookRoutes } from '../src/features/planning/plan-workbook/routes.ts'
import { planRoutes as ownPlanRoutes } from '../src/features/planning/plans/routes.ts'
import { legalDiffRoutes } from '../src/features/planning/versions/legal-diff/routes.ts'
import { versionsRoutes } from '../src/features/planning/versions/routes.ts'
import { bindingRoutes } from '../src/features/planning/versions/unapproved-changes/routes.ts'

/** Routes of the slices that share the name `plans` in the API, without the rest of the application. */
export const planRoutes = {
  ...ownPlanRoutes,
  issuers: issuersRoutes,
  nextCycle: nextCycleRoutes,
  preparation: preparationRoutes,
  law: lawRoutes,
  document: planDocumentRoutes,
  registration: registrationRoutes,
  versions: versionsRoutes,
  binding: bindingRoutes,
  legalDiff: legalDiffRoutes,
  workbook: workbookRoutes,
  analyses: analysesRoutes,
  onePage: onePageRoutes,
}
