import type { PageRoute } from '#platform/web/route.ts'

export const alignmentPages: PageRoute[] = [
  { path: '/alignment', load: () => import('#features/alignment/coverage/web/country-page.tsx') },
  {
    path: '/territory/$areaId/plans',
    load: () => import('#features/alignment/municipality/web/municipality-page.tsx'),
  },
  { path: '/alignment/answer', load: () => import('./answer/answer-page.tsx') },
  { path: '/alignment/answer/workbook', load: () => import('./answer-workbook/answer-workbook-page.tsx') },
  { path: '/alignment/signals', load: () => import('#features/alignment/signals/web/signals-page.tsx') },
  // The secret of a signed link is after `#`, because addresses are logged.
  { path: '/answer', load: () => import('./link/linked-page.tsx'), bare: true },
]
