import type { PageRoute } from '#platform/web/route.ts'

export const analysisPages: PageRoute[] = [
  { path: '/strategies', load: () => import('./strategies-page.tsx') },
  { path: '/strategies/$phenomenonId', load: () => import('./strategy-page.tsx') },
]
