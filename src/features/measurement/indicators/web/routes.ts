import type { PageRoute } from '#platform/web/route.ts'

export const indicatorPages: PageRoute[] = [
  { path: '/indicators', load: () => import('./library/library-page.tsx') },
  { path: '/indicators/approvals', load: () => import('./approvals/approvals-page.tsx') },
  { path: '/indicators/foreign-sources', load: () => import('./foreign-sources/foreign-sources-page.tsx') },
  { path: '/indicators/$code', load: () => import('./indicator-detail/indicator-page.tsx') },
  { path: '/indicators/$code/enter', load: () => import('./entry/entry-page.tsx') },
  { path: '/figures', load: () => import('./paper/paper-page.tsx') },
  { path: '/figures/$figure', load: () => import('./paper/paper-page.tsx') },
]
