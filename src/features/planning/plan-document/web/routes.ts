import type { PageRoute } from '#platform/web/route.ts'

export const planDocumentPages: PageRoute[] = [{ path: '/plans/import', load: () => import('./import-page.tsx') }]
