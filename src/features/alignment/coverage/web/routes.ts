import type { PageRoute } from '#platform/web/route.ts'

export const coveragePages: PageRoute[] = [{ path: '/alignment', load: () => import('./country-page.tsx') }]
