import type { PageRoute } from '#platform/web/route.ts'

export const commentPages: PageRoute[] = [
  // The secret of a signed link is in the fragment of the address, because addresses are logged.
  { path: '/comment', load: () => import('./link/linked-round-page.tsx'), withoutShell: true },
]
