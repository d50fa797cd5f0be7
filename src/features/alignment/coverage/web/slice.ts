import { onePageAnswers } from '#features/planning/analyses/web/index.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import { coveragePages } from './routes.ts'

const OnePage = late<{ planId: Id; elementId: Id }>(
  'OnePageAnswers',
  async () => (await import('./one-page-answers.tsx')).OnePageAnswers,
)

export const coverageWeb = defineWebSlice({
  name: 'alignment/coverage',
  pages: coveragePages,
  navigation: [
    {
      id: 'alignment',
      section: 'work',
      order: 30,
      label: { en: 'Alignment', nl: 'Afstemming', fr: 'Alignement', de: 'Abstimmung', da: 'Samordning' },
      href: '/alignment',
      permission: 'answer.read',
    },
  ],
  parts: [addTo(onePageAnswers, { component: OnePage })],
})
