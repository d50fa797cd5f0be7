import { planEvents } from '#features/planning/plans/events.ts'
import { defineSlice, reactTo } from '#platform/slice.ts'
import { commentContract } from './contract.ts'
import { buildCommentBlocks } from './document.ts'
import { commentLinkPurpose } from './link-purpose.ts'
import { commentLinkSubjects } from './links/queries.ts'
import { commentSubjects } from './queries.ts'
import { reopenAccepted } from './reopen-undone.ts'
import { roundDates } from './rounds/calendar.ts'
import { commentRoutes } from './routes.ts'
import { commentsSection } from './section.ts'
import { commentsTaskMessages } from './task-messages.ts'

export const commentsSlice = defineSlice({
  name: 'planning/comments',
  subjects: { ...commentSubjects, ...commentLinkSubjects },
  contract: { comments: commentContract },
  routes: { comments: commentRoutes },
  sections: [{ order: 40, part: commentsSection }],
  chapters: [{ order: 110, part: { name: 'comments', build: buildCommentBlocks } }],
  calendar: [{ order: 40, part: roundDates }],
  reactions: [reactTo(planEvents.stepUndone, reopenAccepted)],
  links: [commentLinkPurpose],
  tasks: commentsTaskMessages,
})
