import type { PageRoute } from '#platform/web/route.ts'

export const checkPages: PageRoute[] = [{ path: '/checks', load: () => import('./overview/checks-page.tsx') }]
