import type { PageRoute } from '#platform/web/route.ts'

export const findingPages: PageRoute[] = [{ path: '/search', load: () => import('./search-page.tsx') }]
