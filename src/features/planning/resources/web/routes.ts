import type { PageRoute } from '#platform/web/route.ts'

export const resourcePages: PageRoute[] = [
  { path: '/organisations/$organisationId/means', load: () => import('./resources-page.tsx') },
  { path: '/plans/$planId/means', load: () => import('./capacity-decision/capacity-decision-page.tsx') },
]
