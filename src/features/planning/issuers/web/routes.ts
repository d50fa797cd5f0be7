import type { PageRoute } from '#platform/web/route.ts'

export const issuerPages: PageRoute[] = [{ path: '/issuers/$id', load: () => import('./consent-page.tsx') }]
