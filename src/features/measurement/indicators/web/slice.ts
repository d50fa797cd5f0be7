import { strategyPanel } from '#features/planning/plans/web/index.ts'
import { dossierFigures } from '#features/planning/priorities/web/index.ts'
import { calendarTexts } from '#platform/web/calendar-texts.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import type { indicatorContract } from '../contract.ts'
import type { PhenomenonImageProps } from './phenomenon-picture/phenomenon-image.tsx'
import { indicatorPages } from './routes.ts'

const Image = late<{ phenomenonId: Id }>(
  'StrategyImage',
  async () => (await import('./phenomenon-picture/strategy-image.tsx')).StrategyImage,
)

const PhenomenonImage = late<PhenomenonImageProps>(
  'PhenomenonImage',
  async () => (await import('./phenomenon-picture/phenomenon-image.tsx')).PhenomenonImage,
)

export const indicatorsWeb = defineWebSlice({
  name: 'measurement/indicators',
  pages: indicatorPages,
  navigation: [
    {
      id: 'indicators',
      section: 'work',
      order: 60,
      label: { en: 'Indicators', nl: 'Indicatoren', fr: 'Indicateurs', de: 'Indikatoren', da: 'Indikatorer' },
      href: '/indicators',
      permission: 'indicator.read',
    },
  ],
  parts: [
    addTo(strategyPanel, { component: Image }),
    addTo(dossierFigures, { component: PhenomenonImage }),
    addTo(calendarTexts, { load: async () => (await import('../calendar-messages.ts')).indicatorsCalendarMessages }),
    addTo(
      journalNames,
      nameProcedures<{ indicators: typeof indicatorContract }>(
        async () => (await import('../journal-messages.ts')).indicatorsJournalMessages,
      ),
    ),
  ],
})
