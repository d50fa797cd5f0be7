import type { PageRoute } from '#platform/web/route.ts'

export const submissionPages: PageRoute[] = [
  { path: '/submissions', load: () => import('./submissions-page.tsx') },
  { path: '/submissions/sent/$id', load: () => import('./sent-page.tsx') },
]
