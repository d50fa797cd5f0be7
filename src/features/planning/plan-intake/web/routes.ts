import type { PageRoute } from '#platform/web/route.ts'

export const intakePages: PageRoute[] = [{ path: '/plans/$planId/intake', load: () => import('./intake-page.tsx') }]
