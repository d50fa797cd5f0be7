import type { PageRoute } from '#platform/web/route.ts'

export const figureImportPages: PageRoute[] = [
  { path: '/indicators/from-file', load: () => import('./from-file-page.tsx') },
]
