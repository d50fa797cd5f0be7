import type { PageRoute } from '#platform/web/route.ts'

export const meetingPages: PageRoute[] = [
  { path: '/meetings', load: () => import('./meetings-page.tsx') },
  { path: '/meetings/$meetingId', load: () => import('./meeting-page.tsx') },
]
