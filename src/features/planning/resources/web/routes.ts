import type { PageRoute } from '#platform/web/route.ts'

export const resourcePages: PageRoute[] = [
  { path: '/organisations/$organisationId/resources', load: () => import('./resources-page.tsx') },
  { path: '/plans/$planId/resources', load: () => import('./capacity-decision/capacity-decision-page.tsx') },
]
