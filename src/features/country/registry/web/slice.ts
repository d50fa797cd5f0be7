import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { registryContract } from '../contract.ts'

const loadListPage = (page: keyof Awaited<ReturnType<typeof loadListWorkbookPages>>) => async () => ({
  default: (await loadListWorkbookPages())[page],
})
const loadListWorkbookPages = () => import('./list-workbook/pages.tsx')

export const registryWeb = defineWebSlice({
  name: 'country/registry',
  pages: [
    { path: '/territory/workbook', load: loadListPage('AreaWorkbookPage') },
    { path: '/territory/countries/workbook', load: loadListPage('ForeignAreaWorkbookPage') },
    { path: '/organisations', load: () => import('./organisations/organisations-page.tsx') },
    { path: '/organisations/workbook', load: loadListPage('OrganisationWorkbookPage') },
    { path: '/organisations/functions/workbook', load: loadListPage('FunctionWorkbookPage') },
    { path: '/organisations/$organisationId', load: () => import('./organisation/organisation-page.tsx') },
    { path: '/competences', load: () => import('./competences/competences-page.tsx') },
    { path: '/competences/workbook', load: loadListPage('CompetenceWorkbookPage') },
    { path: '/phenomena/workbook', load: loadListPage('PhenomenonWorkbookPage') },
  ],
  navigation: [
    {
      id: 'organisations',
      section: 'structure',
      order: 20,
      label: {
        en: 'Organisations',
        nl: 'Organisaties',
        fr: 'Organisations',
        de: 'Organisationen',
        da: 'Organisationer',
      },
      href: '/organisations',
      permission: 'registry.read',
    },
    {
      id: 'competences',
      section: 'structure',
      order: 30,
      label: { en: 'Competences', nl: 'Bevoegdheden', fr: 'Compétences', de: 'Zuständigkeiten', da: 'Kompetencer' },
      href: '/competences',
      permission: 'registry.read',
    },
  ],
  parts: [
    addTo(
      journalNames,
      nameProcedures<{ registry: typeof registryContract }>(
        async () => (await import('../messages/index.ts')).registryJournalMessages,
      ),
    ),
  ],
})
