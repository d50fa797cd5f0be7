import type { PageRoute } from '#platform/web/route.ts'

export const sittingPages: PageRoute[] = [
  { path: '/sittings', load: () => import('./sittings-page.tsx') },
  { path: '/sittings/$sittingId', load: () => import('./sitting-page.tsx') },
]
