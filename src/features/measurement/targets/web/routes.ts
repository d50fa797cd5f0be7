import type { PageRoute } from '#platform/web/route.ts'

export const targetPages: PageRoute[] = [
  { path: '/indicators/explore', load: () => import('./explore/explore-page.tsx') },
  { path: '/indicators/results', load: () => import('./status/results-page.tsx') },
]
