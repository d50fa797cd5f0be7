import type { PageRoute } from '#platform/web/route.ts'

export const pathPages: PageRoute[] = [
  // The secret of a signed link is in the fragment of the address, because addresses are logged.
  { path: '/confirm', load: () => import('../confirmations/web/link/linked-act-page.tsx'), withoutShell: true },
]
