import type { PageRoute } from '#platform/web/route.ts'

export const phenomenaPages: PageRoute[] = [{ path: '/phenomena', load: () => import('./phenomena-page.tsx') }]
