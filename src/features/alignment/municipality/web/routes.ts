import type { PageRoute } from '#platform/web/route.ts'

export const municipalityPages: PageRoute[] = [
  { path: '/territory/$areaId/plans', load: () => import('./municipality-page.tsx') },
]
