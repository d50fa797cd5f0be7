import type { PageRoute } from '#platform/web/route.ts'

export const searchPages: PageRoute[] = [{ path: '/search', load: () => import('./search-page.tsx') }]
