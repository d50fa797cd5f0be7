import type { PageRoute } from '#platform/web/route.ts'

export const calendarPages: PageRoute[] = [{ path: '/calendar', load: () => import('./calendar-page.tsx') }]
