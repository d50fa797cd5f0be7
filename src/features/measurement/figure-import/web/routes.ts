import type { PageRoute } from '#platform/web/route.ts'

export const figureImportPages: PageRoute[] = [
  { path: '/indicators/import', load: () => import('./from-file-page.tsx') },
]
