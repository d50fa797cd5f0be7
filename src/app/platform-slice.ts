import { peopleContract, sessionContract } from '#platform/auth/contract.ts'
import { peopleRoutes, sessionRoutes } from '#platform/auth/index.ts'
import { fileContract } from '#platform/files/contract.ts'
import { fileRoutes } from '#platform/files/routes.ts'
import { jobContract } from '#platform/jobs/contract.ts'
import { jobRoutes } from '#platform/jobs/routes.ts'
import { journalContract } from '#platform/journal/contract.ts'
import { journalRoutes } from '#platform/journal/routes.ts'
import { platformSubjects } from '#platform/journal/subjects.ts'
import { signedLinkContract } from '#platform/links/contract.ts'
import { signedLinkRoutes } from '#platform/links/routes.ts'
import { searchContract } from '#platform/search/contract.ts'
import { searchRoutes } from '#platform/search/routes.ts'
import { defineSlice } from '#platform/slice.ts'
import { viewContract } from '#platform/views/contract.ts'
import { viewRoutes } from '#platform/views/routes.ts'

/** The procedures and subjects of the platform itself. */
export const platformSlice = defineSlice({
  name: 'platform',
  subjects: platformSubjects,
  contract: {
    session: sessionContract,
    people: peopleContract,
    search: searchContract,
    views: viewContract,
    journal: journalContract,
    jobs: jobContract,
    files: fileContract,
    links: signedLinkContract,
  },
  routes: {
    session: sessionRoutes,
    people: peopleRoutes,
    search: searchRoutes,
    views: viewRoutes,
    journal: journalRoutes,
    jobs: jobRoutes,
    files: fileRoutes,
    links: signedLinkRoutes,
  },
})
