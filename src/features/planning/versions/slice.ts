import { documentHooks } from '#features/planning/plan-document/hooks.ts'
import { answerTo, defineSlice } from '#platform/slice.ts'
import { versionsContract } from './contract.ts'
import { legalDiffContract } from './legal-diff/contract.ts'
import { legalDiffRoutes } from './legal-diff/routes.ts'
import { versionSubjects } from './queries/versions.ts'
import { versionsRoutes } from './routes.ts'
import { describeEdition } from './text-status/describe.ts'
import { bindingContract } from './unapproved-changes/contract.ts'
import { bindingRoutes } from './unapproved-changes/routes.ts'
import { loadVersionDocument } from './version-document.ts'

export const versionsSlice = defineSlice({
  name: 'planning/versions',
  subjects: versionSubjects,
  contract: { plans: { versions: versionsContract, binding: bindingContract, legalDiff: legalDiffContract } },
  routes: { plans: { versions: versionsRoutes, binding: bindingRoutes, legalDiff: legalDiffRoutes } },
  answers: [
    answerTo(documentHooks.versionDocument, loadVersionDocument),
    answerTo(documentHooks.edition, describeEdition),
  ],
})
