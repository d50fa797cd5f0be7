import { registryEvents } from '#features/country/registry/events.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { answerTo, defineSlice, reactTo } from '#platform/slice.ts'
import { agreementSubjects } from './agreements/queries.ts'
import { itemsContract } from './contract.ts'
import { answersSection } from './document/section.ts'
import { answerBlocks } from './document.ts'
import { answerLinkPurpose } from './links/purpose.ts'
import { answerLinkSubjects } from './links/queries.ts'
import { reportAnswerUsage } from './previous-plan-usage/reaction.ts'
import { itemSubjects } from './queries.ts'
import { followSuccessors } from './reactions.ts'
import { itemRoutes } from './routes.ts'
import { itemsTaskMessages } from './task-messages.ts'

export const itemsSlice = defineSlice({
  name: 'alignment/items',
  subjects: { ...itemSubjects, ...agreementSubjects, ...answerLinkSubjects },
  contract: { alignment: itemsContract },
  routes: { alignment: itemRoutes },
  sections: [{ order: 10, part: answersSection }],
  chapters: [{ order: 60, part: { name: 'answers', build: answerBlocks } }],
  reactions: [reactTo(registryEvents.organisationEnded, followSuccessors, 10)],
  answers: [answerTo(planHooks.elementUsage, reportAnswerUsage, 10)],
  links: [answerLinkPurpose],
  tasks: itemsTaskMessages,
})
