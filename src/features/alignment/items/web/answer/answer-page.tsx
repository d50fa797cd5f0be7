import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useSearchValue } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Progress } from '#ui/progress.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { answerWorkbookMessages } from '../../answer-workbook/messages/index.ts'
import { toReasons } from '../../answers/model.ts'
import type { Item } from '../../entities.ts'
import { currentItems } from '../../model.ts'
import { alignmentApi } from '../api.ts'
import { alignmentPageMessages } from '../messages/index.ts'
import styles from './answer.module.css'
import { getCarrierIds } from './answer-form-state.ts'
import { Bulk } from './bulk.tsx'
import { DecisionFields, decided, useDecision } from './decision.tsx'
import { ItemCard } from './item-card.tsx'
import { useAnswering } from './use-answering.ts'
import { useOwnOrganisation } from './use-own-body.ts'

/** Items from all upper plans to the own organisation, answered in sequence by keyboard or mouse. */
export default function AnswerPage() {
  const messages = useMessages(alignmentPageMessages)
  const { name } = useLocalizedText()
  const books = useMessages(answerWorkbookMessages).page
  const { ownBodies, body: organisation, choose } = useOwnOrganisation()
  return (
    <>
      <PageHeader
        eyebrow={organisation && name(organisation.organisationNames)}
        title={messages.answer.title}
        intro={messages.answer.intro}
        actions={
          organisation && (
            <ButtonLink href={`/alignment/answer/workbook?organisation=${organisation.organisationId}`}>
              {books.open}
            </ButtonLink>
          )
        }
      />
      {ownBodies.length > 1 && organisation && (
        <div className={styles.grid}>
          <SelectField
            label={messages.answer.organisation}
            value={organisation.organisationId}
            data={ownBodies.map((entry) => ({ value: entry.organisationId, label: name(entry.organisationNames) }))}
            onChange={(event) => choose(event.currentTarget.value)}
          />
        </div>
      )}
      {organisation ? (
        <Answering key={organisation.organisationId} organisationId={organisation.organisationId} />
      ) : (
        <EmptyState kind="not_allowed" title={messages.answer.noOrganisation}>
          {messages.answer.noOrganisationText}
        </EmptyState>
      )}
    </>
  )
}

const answerFilters = ['all', 'open', 'answered'] as const

function Answering({ organisationId }: { organisationId: Id }) {
  const messages = useMessages(alignmentPageMessages)
  const { language, name, renderText } = useLocalizedText()
  const [only, setOnly] = useSearchValue('only')
  const [begun] = useSearchValue('item')
  const [decision, setDecision] = useDecision(organisationId)
  const { answer, answerAll } = useAnswering()
  const list = useRef<HTMLDivElement>(null)
  const query = useQuery({
    ...alignmentApi.items.listItems.queryOptions({ input: { addresseeId: organisationId, limit: 500 } }),
    placeholderData: keepPreviousData,
  })
  const known = query.data !== undefined
  useEffect(() => {
    if (!known || !begun) return
    const card = document.getElementById(`item-${begun}`)
    card?.scrollIntoView?.({ block: 'center' })
    card?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true })
  }, [known, begun])

  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <Skeleton label={messages.loading} rows={10} />
  const items = currentItems(query.data.rows)
  if (items.length === 0)
    return (
      <EmptyState kind="none_yet" title={messages.answer.empty}>
        {messages.answer.emptyText}
      </EmptyState>
    )
  const open = items.filter((item) => item.state === 'no_answer')
  const answered = items.length - open.length
  const visible = items.filter((item) =>
    only === 'open' ? open.includes(item) : only !== 'answered' || !open.includes(item),
  )
  const today = new Date().toISOString().slice(0, 10)
  /** Moves focus to the next open item, so that the user can continue directly. */
  const focusNext = (from: Id) => {
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-open]') ?? [])]
    const here = cards.findIndex((card) => card.id === `item-${from}`)
    cards[here + 1]?.querySelector<HTMLElement>('input[type="radio"]')?.focus()
  }
  return (
    <>
      <div className={styles.top}>
        <Progress label={messages.answer.progress(answered, items.length)} share={answered / items.length} />
        <SelectField
          label={messages.answer.which}
          value={only || 'all'}
          data={answerFilters.map((value) => ({ value, label: messages.answer.only[value] }))}
          onChange={(event) => setOnly(event.currentTarget.value === 'all' ? '' : event.currentTarget.value)}
        />
        <Bulk open={open.filter((item) => item.abilities.answer)} decision={decision} onAnswer={answerAll} />
      </div>
      {open.length === 0 && (
        <EmptyState kind="none_yet" title={messages.answer.allDone}>
          {messages.answer.allDoneText}
        </EmptyState>
      )}
      <DecisionFields value={decision} onChange={setDecision} />
      <div ref={list}>
        {groupByVersion(visible).map((group) => (
          <section
            key={group[0]!.versionId}
            className={styles.group}
            aria-labelledby={`version-${group[0]!.versionId}`}
          >
            <SectionLabel level={2} id={`version-${group[0]!.versionId}`}>
              {renderText(group[0]!.upperPlan.title)} · {messages.version(group[0]!.versionNumber)} ·{' '}
              {messages.answer.askedBy(name(group[0]!.ownerNames))}
            </SectionLabel>
            <ul className={styles.items}>
              {group.map((item) => (
                <ItemCard
                  key={item.id}
                  item={item}
                  today={today}
                  isInitiallyEditing={item.id === begun}
                  onSave={async (answerEntry) => {
                    const taken = await answer(item, {
                      kind: answerEntry.kind,
                      reasons: toReasons(answerEntry.reasons, language, item.answer?.reasons ?? null),
                      elementIds: getCarrierIds(answerEntry),
                      ...decided(decision),
                    })
                    if (taken) focusNext(item.id)
                    return taken
                  }}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

const groupByVersion = (items: readonly Item[]): Item[][] => [...Map.groupBy(items, (item) => item.versionId).values()]
