import { useQuery } from '@tanstack/react-query'
import { useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import type { Id } from '#shared/ids.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { Pill } from '#ui/pill.tsx'
import { SidePanelSection } from '#ui/side-panel.tsx'
import { questionApi } from './api.ts'
import { submissionMessages } from './messages/index.ts'
import { QuestionCard } from './question-card.tsx'
import styles from './submissions.module.css'

/** The question counts of a plan. All components of the page share a single query. */
const useCounts = (planId: Id) =>
  useQuery({ ...questionApi.countQuestions.queryOptions({ input: { planId } }), staleTime: 5_000 })

/** The label of the tab, with the number of unanswered questions. */
export function QuestionsTabLabel({ planId }: { planId: Id }) {
  const messages = useMessages(submissionMessages)
  const { data } = useCounts(planId)
  const open = (data ?? []).reduce((sum, entry) => sum + entry.open, 0)
  return open > 0 ? messages.tabOpen(open) : messages.tab
}

/** Lists the members' questions about the plan, with their answers. */
export function QuestionsTab({ planId }: { planId: Id }) {
  const messages = useMessages(submissionMessages)
  const query = useQuery(questionApi.listQuestions.queryOptions({ input: { planId } }))
  return (
    <div className={styles.tab}>
      <QueryView
        query={query}
        rows={4}
        empty={(questions) =>
          questions.length === 0 && (
            <EmptyState kind="none_yet" title={messages.noQuestions}>
              {messages.noQuestionsText}
            </EmptyState>
          )
        }
      >
        {(questions) => (
          <ul className={styles.lines}>
            {questions.map((question) => (
              <QuestionCard key={question.id} question={question} showsSubject />
            ))}
          </ul>
        )}
      </QueryView>
    </div>
  )
}

/** Shows the number of questions in the margin of a row. */
export function RowQuestions({ planId, elementId }: { planId: Id; elementId: Id }) {
  const messages = useMessages(submissionMessages)
  const { data } = useCounts(planId)
  const count = data?.find((entry) => entry.elementId === elementId)
  if (!count) return null
  return (
    <span>
      <Pill tone={count.open > 0 ? 'warn' : 'neutral'}>{messages.margin(count.total)}</Pill>
      {count.open > 0 && <span className={styles.quiet}> {messages.marginOpen(count.open)}</span>}
    </span>
  )
}

/** Lists the questions about the selected element. */
export function ElementQuestions({ planId, elementId }: { planId: Id; elementId: Id }) {
  const messages = useMessages(submissionMessages)
  const query = useQuery(questionApi.listQuestions.queryOptions({ input: { planId, elementId } }))
  return (
    <QueryView query={query} showsLoading={false}>
      {(questions) =>
        questions.length > 0 && (
          <SidePanelSection heading={messages.questions}>
            <ul className={styles.lines}>
              {questions.map((question) => (
                <QuestionCard key={question.id} question={question} />
              ))}
            </ul>
          </SidePanelSection>
        )
      }
    </QueryView>
  )
}
