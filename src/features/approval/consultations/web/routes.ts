import type { PageRoute } from '#platform/web/route.ts'

export const consultationPages: PageRoute[] = [
  { path: '/circulars/$circularId', load: () => import('./consultation-page.tsx') },
]
