import { defineWebSlice } from '#platform/web/slice.ts'
import { homePages } from './routes.ts'

export const homeWeb = defineWebSlice({
  name: 'workspace/home',
  pages: homePages,
  navigation: [
    {
      id: 'home',
      section: 'work',
      order: 10,
      label: { en: 'Home', nl: 'Start', fr: 'Accueil', de: 'Start', da: 'Forside' },
      href: '/',
      permission: 'task.read',
    },
  ],
})
