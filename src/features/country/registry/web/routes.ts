import type { PageRoute } from '#platform/web/route.ts'

const loadListPage = (page: keyof Awaited<ReturnType<typeof loadListWorkbookPages>>) => async () => ({
  default: (await loadListWorkbookPages())[page],
})
const loadListWorkbookPages = () => import('./list-workbook/pages.tsx')

export const registryPages: PageRoute[] = [
  { path: '/territory', load: () => import('./territory/territory-page.tsx') },
  { path: '/territory/change', load: () => import('./area-change/change-page.tsx') },
  { path: '/territory/import', load: () => import('./area-import/import-page.tsx') },
  { path: '/territory/workbook', load: loadListPage('AreaWorkbookPage') },
  { path: '/territory/$areaId', load: () => import('./area/area-page.tsx') },
  { path: '/organisations', load: () => import('./organisations/organisations-page.tsx') },
  { path: '/organisations/workbook', load: loadListPage('OrganisationWorkbookPage') },
  { path: '/organisations/functions/workbook', load: loadListPage('FunctionWorkbookPage') },
  { path: '/organisations/$organisationId', load: () => import('./organisation/organisation-page.tsx') },
  { path: '/competences', load: () => import('./competences/competences-page.tsx') },
  { path: '/competences/workbook', load: loadListPage('CompetenceWorkbookPage') },
  { path: '/phenomena/workbook', load: loadListPage('PhenomenonWorkbookPage') },
]
