import type { PageRoute } from '#platform/web/route.ts'

export const meetingPages: PageRoute[] = [
  { path: '/sittings', load: () => import('./meetings-page.tsx') },
  { path: '/sittings/$sittingId', load: () => import('./meeting-page.tsx') },
]
