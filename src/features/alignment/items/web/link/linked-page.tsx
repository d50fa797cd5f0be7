import { useMutation, useQuery } from '@tanstack/react-query'
import { getLinkQueryOptions, type LinkCredentials, LinkPage, useLinkCredentials } from '#platform/links/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate, formatMoment, legalToday } from '#shared/format.ts'
import { PageHeader } from '#ui/page-header.tsx'
import { Progress } from '#ui/progress.tsx'
import { useToast } from '#ui/toast.tsx'
import { toReasons } from '../../answers/model.ts'
import type { LinkedItem } from '../../links/contract.ts'
import answerStyles from '../answer/answer.module.css'
import { AnswerForm } from '../answer/answer-form.tsx'
import { type Decision, DecisionFields, decided, useDecision } from '../answer/decision.tsx'

import { AnswerKindPill } from '../answer-facts.tsx'
import { alignmentApi } from '../api.ts'
import { alignmentPageMessages } from '../messages/index.ts'
import { useAlignmentFeedback } from '../messages.ts'

/** Page on which an organisation without accounts answers through a signed link. */
export default function LinkedPage() {
  const link = useLinkCredentials()
  const { credentials } = link
  const query = useQuery({
    ...alignmentApi.links.getLinkedItems.queryOptions({ input: credentials }),
    ...getLinkQueryOptions(credentials),
  })
  return (
    <LinkPage link={link} query={query}>
      {(linked) => <LinkedItems linked={linked} credentials={credentials} />}
    </LinkPage>
  )
}

type LinkedOutput = Awaited<ReturnType<typeof alignmentApi.links.getLinkedItems.call>>

function LinkedItems({ linked, credentials }: { linked: LinkedOutput; credentials: LinkCredentials }) {
  const messages = useMessages(alignmentPageMessages)
  const { language, name, renderInSentence } = useLocalizedText()
  const [decision, setDecision] = useDecision('by-link')
  const { items, organisationNames, requesterNames, planTitle, expiresAt, inForceOn } = linked
  const answered = items.filter((item) => item.answer !== null).length
  return (
    <>
      <PageHeader
        title={messages.link.title(name(organisationNames))}
        intro={renderInSentence((title) => messages.link.intro(name(requesterNames), title), planTitle)}
        badges={messages.link.until(formatMoment(expiresAt, language))}
      />
      <div className={answerStyles.top}>
        <Progress
          label={messages.answer.progress(answered, items.length)}
          share={items.length === 0 ? 1 : answered / items.length}
        />
      </div>
      {inForceOn !== null && inForceOn > legalToday() && (
        <p>{messages.link.countsFrom(formatDate(inForceOn, language))}</p>
      )}
      {answered === items.length && <p role="status">{messages.link.thanks}</p>}
      <DecisionFields value={decision} onChange={setDecision} marked={false} />
      <ul className={answerStyles.items}>
        {items.map((item) => (
          <LinkedCard key={item.itemId} item={item} credentials={credentials} decision={decision} />
        ))}
      </ul>
    </>
  )
}

function LinkedCard(props: { item: LinkedItem; credentials: LinkCredentials; decision: Decision }) {
  const { item, credentials, decision } = props
  const messages = useMessages(alignmentPageMessages)
  const { language, text, renderText, renderInSentence } = useLocalizedText()
  const toast = useToast()
  const save = useMutation(
    alignmentApi.links.answerByLink.mutationOptions({
      ...useAlignmentFeedback([alignmentApi.links.key()])(),
      onSuccess: () => toast({ message: renderInSentence(messages.answer.saved, item.title) }),
    }),
  )
  const { marking: _, ...common } = decided(decision)
  return (
    <li className={answerStyles.item}>
      <div className={answerStyles.head}>
        <div>
          <h2 className={answerStyles.title}>
            {item.code && <span className={answerStyles.code}>{item.code} </span>}
            {renderText(item.title)}
          </h2>
          {item.gain && <p className={answerStyles.gain}>{renderText(item.gain)}</p>}
          {item.dueOn && (
            <p className={answerStyles.quiet}>{messages.answer.dueOn(formatDate(item.dueOn, language))}</p>
          )}
        </div>
        {item.answer && <AnswerKindPill kind={item.answer.kind} />}
      </div>
      <AnswerForm
        key={item.answer?.answeredAt ?? 'open'}
        itemId={item.itemId}
        subjectName={text(item.title)}
        start={{ kind: item.answer?.kind, reasons: text(item.answer?.reasons), elementIds: [] }}
        onSave={async (answer) =>
          (await save
            .mutateAsync({
              ...credentials,
              itemId: item.itemId,
              kind: answer.kind,
              reasons: toReasons(answer.reasons, language, item.answer?.reasons ?? null),
              ...common,
            })
            .catch(() => undefined)) !== undefined
        }
      />
    </li>
  )
}
