import type { PageRoute } from '#platform/web/route.ts'

export const priorityPages: PageRoute[] = [
  { path: '/plans/$planId/priorities', load: () => import('./priorities-page.tsx') },
]
