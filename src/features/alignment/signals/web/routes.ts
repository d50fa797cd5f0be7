import type { PageRoute } from '#platform/web/route.ts'

export const signalPages: PageRoute[] = [{ path: '/alignment/signals', load: () => import('./signals-page.tsx') }]
