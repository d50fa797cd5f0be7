import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { BarePage } from '#platform/web/bare-page.tsx'
import { codeOf, Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate, formatMoment } from '#shared/format.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Progress } from '#ui/progress.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { useToast } from '#ui/toast.tsx'
import { reasonsOf } from '../../answers/model.ts'
import type { LinkedItem } from '../../links/contract.ts'
import answerStyles from '../answer/answer.module.css'
import { AnswerForm } from '../answer/answer-form.tsx'
import { type Decision, DecisionFields, decided, useDecision } from '../answer/decision.tsx'

import { AnswerWord } from '../answer-facts.tsx'
import { alignmentApi } from '../api.ts'
import { alignmentPageMessages } from '../messages/index.ts'
import { useAlignmentRefusal } from '../messages.ts'

/**
 * Page on which an organisation without accounts answers through a signed link. The secret is after `#` and is only
 * sent in a request body.
 */
export default function LinkedPage() {
  const words = useWords(alignmentPageMessages)
  const [secret] = useState(() => location.hash.slice(1))
  return (
    <BarePage language={words.link.language}>
      <Linked secret={secret} />
    </BarePage>
  )
}

function Linked({ secret }: { secret: string }) {
  const words = useWords(alignmentPageMessages)
  const { language, name, spokenIn } = useReading()
  const found = useQuery({
    ...alignmentApi.links.getLinkedItems.queryOptions({ input: { secret } }),
    enabled: secret !== '',
    retry: false,
  })
  const [decision, setDecision] = useDecision('by-link')
  if (secret === '' || ['LINK_NOT_VALID', 'BAD_REQUEST'].includes(codeOf(found.error) ?? ''))
    return (
      <EmptyState kind="not_allowed" title={words.link.invalid}>
        {words.link.invalidText}
      </EmptyState>
    )
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Skeleton label={words.loading} rows={8} />
  const { items, organisationNames, askingNames, planTitle, expiresAt } = found.data
  const answered = items.filter((item) => item.answer !== null).length
  return (
    <>
      <PageHeader
        title={words.link.title(name(organisationNames))}
        lede={spokenIn((title) => words.link.lede(name(askingNames), title), planTitle)}
        badges={words.link.until(formatMoment(expiresAt, language))}
      />
      <div className={answerStyles.top}>
        <Progress
          label={words.answer.progress(answered, items.length)}
          share={items.length === 0 ? 1 : answered / items.length}
        />
      </div>
      {answered === items.length && <p role="status">{words.link.thanks}</p>}
      <DecisionFields value={decision} onChange={setDecision} marked={false} />
      <ul className={answerStyles.items}>
        {items.map((item) => (
          <LinkedCard key={item.itemId} item={item} secret={secret} decision={decision} />
        ))}
      </ul>
    </>
  )
}

function LinkedCard({ item, secret, decision }: { item: LinkedItem; secret: string; decision: Decision }) {
  const words = useWords(alignmentPageMessages)
  const refusal = useAlignmentRefusal()
  const { language, text, spoken, spokenIn } = useReading()
  const toast = useToast()
  const queries = useQueryClient()
  const save = useMutation(
    alignmentApi.links.answerByLink.mutationOptions({
      onSuccess: () => toast({ message: spokenIn(words.answer.saved, item.title) }),
      onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
      onSettled: () => queries.invalidateQueries({ queryKey: alignmentApi.links.key() }),
    }),
  )
  const { marking: _, ...common } = decided(decision)
  return (
    <li className={answerStyles.item}>
      <div className={answerStyles.head}>
        <div>
          <h2 className={answerStyles.title}>
            {item.code && <span className={answerStyles.code}>{item.code} </span>}
            {spoken(item.title)}
          </h2>
          {item.gain && <p className={answerStyles.gain}>{spoken(item.gain)}</p>}
          {item.dueOn && <p className={answerStyles.quiet}>{words.answer.dueOn(formatDate(item.dueOn, language))}</p>}
        </div>
        {item.answer && <AnswerWord kind={item.answer.kind} />}
      </div>
      <AnswerForm
        key={item.answer?.answeredAt ?? 'open'}
        itemId={item.itemId}
        about={text(item.title)}
        start={{ kind: item.answer?.kind, reasons: text(item.answer?.reasons), elementIds: [] }}
        onSave={async (said) =>
          (await save
            .mutateAsync({
              secret,
              itemId: item.itemId,
              kind: said.kind,
              reasons: reasonsOf(said.reasons, language, item.answer?.reasons ?? null),
              ...common,
            })
            .catch(() => undefined)) !== undefined
        }
      />
    </li>
  )
}
