import type { PageRoute } from '#platform/web/route.ts'

export const circularPages: PageRoute[] = [
  { path: '/circulars/$circularId', load: () => import('./circular-page.tsx') },
]
