import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { joinQueries, QueryView } from '#platform/web/query-view.tsx'
import { useMay } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Columns, Row } from '#ui/layout.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import type { CommentRound } from '../rounds/contract.ts'
import { AddComment } from './add-comment.tsx'
import { commentApi } from './api.ts'
import { CommentCard } from './comment-card.tsx'
import styles from './comments.module.css'
import { commentPageMessages } from './messages/index.ts'
import { InviteDialog } from './rounds/invite-dialog.tsx'
import { Invitees } from './rounds/invitees.tsx'
import { RoundCard } from './rounds/round-card.tsx'
import { useAcceptSuggestion } from './use-accept-suggestion.tsx'

/** Shows the rounds on a plan, the responses in the selected round, and the comments to answer. */
export function CommentsTab({ planId }: { planId: Id }) {
  const messages = useMessages(commentPageMessages)
  const may = useMay()
  const [chosen, choose] = useSearchValue('round', { replace: true })
  const [opening, setOpening] = useState(false)
  const file = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const roundList = useQuery(commentApi.rounds.listRounds.queryOptions({ input: { planId } }))
  return (
    <QueryView query={joinQueries({ file, rounds: roundList })} rows={6}>
      {({ file: { plan }, rounds }) => {
        const leads = may('comment.answer', plan.ownerId)
        const isDraft = ['drafting', 'in_decision'].includes(plan.state)
        const round = rounds.find((entry) => entry.id === chosen) ?? rounds[0]
        return (
          <div className={styles.tab}>
            <Row gap={12} align="end">
              {rounds.length > 1 && round && <RoundChoice rounds={rounds} round={round} onChoose={choose} />}
              {leads && isDraft && (
                <Button
                  variant={rounds.length === 0 ? 'primary' : 'default'}
                  icon="plus"
                  onClick={() => setOpening(true)}
                >
                  {messages.rounds.open}
                </Button>
              )}
              <AddComment planId={planId} label={messages.form.onPlan} />
            </Row>
            {round ? (
              <Columns minWidth={420} align="start" stretch>
                <RoundCard round={round} />
                {round.abilities.lead && <Invitees round={round} />}
              </Columns>
            ) : (
              <EmptyState kind="none_yet" title={messages.rounds.none}>
                {leads ? messages.rounds.noneText : messages.rounds.noneForYou}
              </EmptyState>
            )}
            <CommentList planId={planId} round={round} />
            {opening && <InviteDialog planId={planId} onClose={() => setOpening(false)} />}
          </div>
        )
      }}
    </QueryView>
  )
}

function RoundChoice(props: { rounds: readonly CommentRound[]; round: CommentRound; onChoose: (id: Id) => void }) {
  const messages = useMessages(commentPageMessages).rounds
  const { text } = useLocalizedText()
  return (
    <SelectField
      label={messages.which}
      value={props.round.id}
      data={props.rounds.map((round) => ({ value: round.id, label: text(round.name) }))}
      onChange={(event) => props.onChoose(event.currentTarget.value)}
    />
  )
}

const isState = (value: string): value is 'open' | 'answered' => value === 'open' || value === 'answered'

/** Shows the comments of the round and those outside every round, filtered as the address specifies. */
function CommentList({ planId, round }: { planId: Id; round: CommentRound | undefined }) {
  const messages = useMessages(commentPageMessages)
  const { name } = useLocalizedText()
  const [state, setState] = useSearchValue('state', { replace: true })
  const [by, setBy] = useSearchValue('by', { replace: true })
  const { suggestionAcceptance, dialog } = useAcceptSuggestion()
  const query = useQuery(commentApi.listComments.queryOptions({ input: { planId, ...(isState(state) && { state }) } }))
  return (
    <QueryView query={query} rows={4}>
      {(data) => {
        const here = data.filter((entry) => entry.roundId === null || entry.roundId === round?.id)
        const getAuthorId = (comment: (typeof here)[number]) => comment.ownerId ?? comment.inviteeId ?? ''
        const whos = new Map(
          here.map((entry) => [
            getAuthorId(entry),
            entry.ownerNames ? name(entry.ownerNames) : (entry.personName ?? ''),
          ]),
        )
        const visible = here.filter((entry) => by === '' || getAuthorId(entry) === by)
        if (here.length === 0 && state === '' && by === '') return null
        return (
          <section aria-labelledby="comments-of-round" className={styles.lines}>
            <SectionLabel level={2} id="comments-of-round">
              {messages.tab}
            </SectionLabel>
            <Row gap={12} align="end">
              <SelectField
                label={messages.filters.state}
                value={isState(state) ? state : ''}
                data={[
                  { value: '', label: messages.filters.all },
                  { value: 'open', label: messages.filters.open },
                  { value: 'answered', label: messages.filters.answered },
                ]}
                onChange={(event) => setState(event.currentTarget.value)}
              />
              <SelectField
                label={messages.filters.body}
                value={by}
                data={[
                  { value: '', label: messages.filters.everybody },
                  ...[...whos].map(([value, label]) => ({ value, label })),
                ]}
                onChange={(event) => setBy(event.currentTarget.value)}
              />
            </Row>
            {visible.length === 0 ? (
              <EmptyState kind="none_yet" title={messages.filters.none}>
                {messages.filters.noneText}
              </EmptyState>
            ) : (
              <>
                {visible.some((entry) => entry.abilities.answer) && (
                  <p className={styles.quiet}>{messages.answer.keys}</p>
                )}
                <ul className={styles.lines}>
                  {visible.map((comment) => (
                    <CommentCard
                      key={comment.id}
                      comment={comment}
                      suggestionAcceptance={suggestionAcceptance}
                      showsSubject
                      answering
                    />
                  ))}
                </ul>
              </>
            )}
            {dialog}
          </section>
        )
      }}
    </QueryView>
  )
}
