import type { PageRoute } from '#platform/web/route.ts'

export const cyclesPages: PageRoute[] = [{ path: '/cycles', load: () => import('./cycles-page.tsx') }]
