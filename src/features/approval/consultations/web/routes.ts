import type { PageRoute } from '#platform/web/route.ts'

export const circularPages: PageRoute[] = [
  { path: '/circulars/$circularId', load: () => import('./consultation-page.tsx') },
]
