import type { PageRoute } from '#platform/web/route.ts'

export const consultationPages: PageRoute[] = [
  { path: '/consultations/$consultationId', load: () => import('./consultation-page.tsx') },
]
