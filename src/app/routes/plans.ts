import { analysesRoutes } from '#features/planning/analyses/routes.ts'
import { documentRoutes as planDocumentRoutes } from '#features/planning/plan-document/routes.ts'
import { workbookRoutes } from '#features/planning/plan-workbook/routes.ts'
import { planRoutes as ownPlanRoutes } from '#features/planning/plans/routes.ts'
import { legalDiffRoutes } from '#features/planning/versions/legal-diff/routes.ts'
import { versionsRoutes } from '#features/planning/versions/routes.ts'
import { bindingRoutes } from '#features/planning/versions/unapproved-changes/routes.ts'

/** Routes of the slices that share the name `plans` in the API. */
export const planRoutes = {
  ...ownPlanRoutes,
  document: planDocumentRoutes,
  versions: versionsRoutes,
  binding: bindingRoutes,
  legalDiff: legalDiffRoutes,
  workbook: workbookRoutes,
  analyses: analysesRoutes,
}
