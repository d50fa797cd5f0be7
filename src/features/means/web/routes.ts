import type { PageRoute } from '#platform/web/route.ts'

export const meansPages: PageRoute[] = [
  { path: '/organisations/$organisationId/means', load: () => import('./means-page.tsx') },
  { path: '/plans/$planId/means', load: () => import('./choice/choice-page.tsx') },
]
