import type { PageRoute } from '#platform/web/route.ts'

export const planPages: PageRoute[] = [
  { path: '/plans', load: () => import('./list/plans-page.tsx') },
  { path: '/plans/import', load: () => import('./list/import-page.tsx') },
  { path: '/plans/$planId', load: () => import('./plan-page.tsx') },
  { path: '/plans/$planId/former', load: () => import('./cycle/carry-over-page.tsx') },
  { path: '/strategies', load: () => import('#features/planning/analyses/web/strategies-page.tsx') },
  { path: '/strategies/$phenomenonId', load: () => import('#features/planning/analyses/web/strategy-page.tsx') },
]
