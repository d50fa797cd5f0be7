import type { PageRoute } from '#platform/web/route.ts'

export const planPages: PageRoute[] = [
  { path: '/plans', load: () => import('./list/plans-page.tsx') },
  { path: '/plans/$planId', load: () => import('./plan-page.tsx') },
]
