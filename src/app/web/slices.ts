import { cascadeWeb } from '#features/alignment/cascade/web/slice.ts'
import { consequencesWeb } from '#features/alignment/consequences/web/slice.ts'
import { coverageWeb } from '#features/alignment/coverage/web/slice.ts'
import { itemsWeb } from '#features/alignment/items/web/slice.ts'
import { lineageWeb } from '#features/alignment/lineage/web/slice.ts'
import { municipalityWeb } from '#features/alignment/municipality/web/slice.ts'
import { reviewWeb } from '#features/alignment/review/web/slice.ts'
import { signalsWeb } from '#features/alignment/signals/web/slice.ts'
import { consultationsWeb } from '#features/approval/consultations/web/slice.tsx'
import { dutiesWeb } from '#features/approval/duties/web/slice.ts'
import { extensionWeb } from '#features/approval/extension/web/slice.tsx'
import { mandatesWeb } from '#features/approval/mandates/web/slice.ts'
import { meetingsWeb } from '#features/approval/meetings/web/slice.ts'
import { pathWeb } from '#features/approval/path/web/slice.ts'
import { submissionsWeb } from '#features/approval/submissions/web/slice.tsx'
import { accessWeb } from '#features/base/access/web/slice.ts'
import { tasksWeb } from '#features/base/tasks/web/slice.ts'
import { trustAnchorsWeb } from '#features/base/trust-anchors/web/slice.ts'
import { phenomenaWeb } from '#features/country/phenomena/web/slice.ts'
import { registryWeb } from '#features/country/registry/web/slice.ts'
import { territoryWeb } from '#features/country/territory/web/slice.ts'
import { figureImportWeb } from '#features/measurement/figure-import/web/slice.ts'
import { indicatorsWeb } from '#features/measurement/indicators/web/slice.ts'
import { smallNumbersWeb } from '#features/measurement/small-numbers/web/slice.ts'
import { targetsWeb } from '#features/measurement/targets/web/slice.tsx'
import { analysesWeb } from '#features/planning/analyses/web/slice.ts'
import { commentsWeb } from '#features/planning/comments/web/slice.ts'
import { issuersWeb } from '#features/planning/issuers/web/slice.ts'
import { nextCycleWeb } from '#features/planning/next-cycle/web/slice.ts'
import { planDocumentWeb } from '#features/planning/plan-document/web/slice.ts'
import { planIntakeWeb } from '#features/planning/plan-intake/web/slice.ts'
import { planLawWeb } from '#features/planning/plan-law/web/slice.ts'
import { planWorkbookWeb } from '#features/planning/plan-workbook/web/slice.ts'
import { planFileCards } from '#features/planning/plans/web/index.ts'
import { plansWeb } from '#features/planning/plans/web/slice.ts'
import { prioritiesWeb } from '#features/planning/priorities/web/slice.ts'
import { resourcesWeb } from '#features/planning/resources/web/slice.ts'
import { versionsWeb } from '#features/planning/versions/web/slice.ts'
import { documentsWeb } from '#features/publishing/documents/web/slice.ts'
import { checksWeb } from '#features/quality/checks/web/slice.ts'
import { administrationWeb } from '#features/workspace/administration/web/slice.ts'
import { calendarWeb } from '#features/workspace/calendar/web/slice.ts'
import { homeWeb } from '#features/workspace/home/web/slice.ts'
import { searchWeb } from '#features/workspace/search/web/slice.ts'
import type { peopleContract, sessionContract } from '#platform/auth/contract.ts'
import type { AccessAct } from '#platform/auth/entities.ts'
import type { fileContract } from '#platform/files/contract.ts'
import { FilesCard } from '#platform/files/web/index.ts'
import type { jobContract } from '#platform/jobs/contract.ts'
import type { signedLinkContract } from '#platform/links/contract.ts'
import type { viewContract } from '#platform/views/contract.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { addParts, addTo, defineWebSlice, type WebSlice } from '#platform/web/slice.ts'

/** The procedures of the platform that write. */
interface PlatformContract {
  session: typeof sessionContract
  people: typeof peopleContract
  views: typeof viewContract
  jobs: typeof jobContract
  files: typeof fileContract
  links: typeof signedLinkContract
}

/** The card of the platform is the last on the page of a plan. */
const platformWeb = defineWebSlice({
  name: 'platform',
  pages: [
    {
      path: '/about-links',
      load: () => import('#platform/links/web/protection-page.tsx'),
      withoutShell: true,
    },
  ],
  parts: [
    addTo(planFileCards, { component: FilesCard }),
    addTo(
      journalNames,
      nameProcedures<PlatformContract, AccessAct>(
        async () => (await import('#platform/journal/journal-messages.ts')).platformJournalMessages,
      ),
    ),
  ],
})

/** The slices of the browser. Parts that several slices add to a page appear in this order. */
export const webSlices: readonly WebSlice[] = [
  plansWeb,
  planLawWeb,
  issuersWeb,
  nextCycleWeb,
  planWorkbookWeb,
  analysesWeb,
  versionsWeb,
  figureImportWeb,
  prioritiesWeb,
  itemsWeb,
  coverageWeb,
  lineageWeb,
  signalsWeb,
  consequencesWeb,
  cascadeWeb,
  reviewWeb,
  municipalityWeb,
  commentsWeb,
  pathWeb,
  extensionWeb,
  submissionsWeb,
  consultationsWeb,
  dutiesWeb,
  indicatorsWeb,
  targetsWeb,
  smallNumbersWeb,
  checksWeb,
  resourcesWeb,
  documentsWeb,
  planIntakeWeb,
  calendarWeb,
  planDocumentWeb,
  meetingsWeb,
  registryWeb,
  territoryWeb,
  phenomenaWeb,
  accessWeb,
  tasksWeb,
  trustAnchorsWeb,
  homeWeb,
  searchWeb,
  administrationWeb,
  mandatesWeb,
  platformWeb,
]

addParts(...webSlices)
