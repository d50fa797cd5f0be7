import type { PageRoute } from '#platform/web/route.ts'

export const registryPages: PageRoute[] = [
  { path: '/territory', load: () => import('./territory/territory-page.tsx') },
  { path: '/territory/change', load: () => import('./area-change/change-page.tsx') },
  { path: '/territory/import', load: () => import('./area-import/import-page.tsx') },
  { path: '/territory/$areaId', load: () => import('./area/area-page.tsx') },
  { path: '/organisations', load: () => import('./organisations/organisations-page.tsx') },
  { path: '/organisations/$organisationId', load: () => import('./organisation/organisation-page.tsx') },
  { path: '/competences', load: () => import('./competences/competences-page.tsx') },
]
