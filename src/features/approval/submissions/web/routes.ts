import type { PageRoute } from '#platform/web/route.ts'

export const submissionPages: PageRoute[] = [
  { path: '/desk', load: () => import('./submissions-page.tsx') },
  { path: '/desk/sent/$id', load: () => import('./sent-page.tsx') },
]
