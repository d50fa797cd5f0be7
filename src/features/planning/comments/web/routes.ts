import type { PageRoute } from '#platform/web/route.ts'

export const remarkPages: PageRoute[] = [
  // The secret of a signed link stands behind `#`: addresses are written down on their way.
  { path: '/remark', load: () => import('./link/linked-round-page.tsx'), bare: true },
]
