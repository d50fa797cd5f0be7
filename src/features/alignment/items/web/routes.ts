import type { PageRoute } from '#platform/web/route.ts'

export const itemPages: PageRoute[] = [
  { path: '/alignment/answer', load: () => import('./answer/answer-page.tsx') },
  { path: '/alignment/answer/workbook', load: () => import('./answer-workbook/answer-workbook-page.tsx') },
  // The secret of a signed link is after `#`, because addresses are logged.
  { path: '/answer', load: () => import('./link/linked-page.tsx'), withoutShell: true },
]
