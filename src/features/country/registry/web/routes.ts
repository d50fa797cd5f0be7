import type { PageRoute } from '#platform/web/route.ts'

const listBook = (page: keyof Awaited<ReturnType<typeof loadListBook>>) => async () => ({
  default: (await loadListBook())[page],
})
const loadListBook = () => import('./list-workbook/pages.tsx')

export const registryPages: PageRoute[] = [
  { path: '/territory', load: () => import('./territory/territory-page.tsx') },
  { path: '/territory/change', load: () => import('./area-change/change-page.tsx') },
  { path: '/territory/import', load: () => import('./area-import/import-page.tsx') },
  { path: '/territory/workbook', load: listBook('AreaBookPage') },
  { path: '/territory/$areaId', load: () => import('./area/area-page.tsx') },
  { path: '/organisations', load: () => import('./organisations/organisations-page.tsx') },
  { path: '/organisations/workbook', load: listBook('OrganisationBookPage') },
  { path: '/organisations/functions/workbook', load: listBook('FunctionBookPage') },
  { path: '/organisations/$organisationId', load: () => import('./organisation/organisation-page.tsx') },
  { path: '/competences', load: () => import('./competences/competences-page.tsx') },
  { path: '/competences/workbook', load: listBook('CompetenceBookPage') },
  { path: '/phenomena/workbook', load: listBook('PhenomenonBookPage') },
]
