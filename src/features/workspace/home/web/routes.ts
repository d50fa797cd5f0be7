import type { PageRoute } from '#platform/web/route.ts'

export const homePages: PageRoute[] = [{ path: '/', load: () => import('./home-page.tsx') }]
