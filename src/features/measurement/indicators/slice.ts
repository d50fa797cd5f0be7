import { registryEvents } from '#features/country/registry/events.ts'
import { registryHooks } from '#features/country/registry/hooks.ts'
import { priorityHooks } from '#features/planning/priorities/hooks.ts'
import { answerTo, defineSlice, reactTo } from '#platform/slice.ts'
import { figureDates } from './calendar/dates.ts'
import { indicatorContract } from './contract.ts'
import { foreignSourceSubjects } from './foreign-sources/queries.ts'
import { installLibrary, previewLibrary } from './library/install.ts'
import { phenomenonFigureBlocks } from './phenomenon-picture/document.ts'
import { installPhenomenonLinks, previewPhenomenonLinks } from './phenomenon-picture/install.ts'
import { indicatorSubjects } from './queries.ts'
import { indicatorRoutes } from './routes.ts'

export const indicatorsSlice = defineSlice({
  name: 'measurement/indicators',
  subjects: { ...indicatorSubjects, ...foreignSourceSubjects },
  contract: { indicators: indicatorContract },
  routes: { indicators: indicatorRoutes },
  calendar: [{ order: 50, part: figureDates }],
  reactions: [
    reactTo(registryEvents.packInstalled, ({ tx }, { pack }) => installLibrary(tx, pack), 10),
    reactTo(registryEvents.packInstalled, ({ tx }, { pack }) => installPhenomenonLinks(tx, pack), 20),
  ],
  answers: [
    answerTo(registryHooks.packEffects, ({ tx }, { pack }) => previewLibrary(tx, pack), 10),
    answerTo(registryHooks.packEffects, ({ tx }, { pack }) => previewPhenomenonLinks(tx, pack), 20),
    answerTo(priorityHooks.dossierFigures, phenomenonFigureBlocks),
  ],
})
