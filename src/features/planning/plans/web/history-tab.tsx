import { useInfiniteQuery } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { useNameOfTime } from '#platform/web/use-name-of-time.ts'
import { formatMoment } from '#shared/format.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Named } from '#shared/named.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Diff } from '#ui/diff.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { classifyChange, formatFieldHeading, isPlaceField } from '../change-kinds/model.ts'
import { listChangedFields } from '../fields/labels/model.ts'
import type { Change } from '../history/contract.ts'
import { changeMessages } from '../messages/changes/index.ts'
import { asText, isReference } from '../text-merge/model.ts'
import { planApi } from './api.ts'
import styles from './form.module.css'
import { planPageMessages } from './messages/index.ts'
import { changeDetail } from './slots.ts'
import { useFieldMessages } from './use-field-messages.ts'

/** Shows every change of a plan: the person, time, content and reason. */
export function HistoryTab({ planId }: { planId: string }) {
  const messages = useMessages(planPageMessages)
  const pages = useInfiniteQuery(
    planApi.history.listChanges.infiniteOptions({
      input: (after: string | undefined) => ({ planId, limit: 50, ...(after ? { after } : {}) }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
  )
  return (
    <QueryView query={pages} rows={8}>
      {(data) => {
        const changes = data.pages.flatMap((page) => page.rows)
        const named: Named = Object.assign({}, ...data.pages.map((page) => page.names))
        return (
          <Card title={messages.history.title} hint={messages.history.hint}>
            {changes.length === 0 && <EmptyState kind="none_yet" title={messages.history.none} />}
            <ol className={styles.lines}>
              {changes.map((change) => (
                <li key={change.id}>
                  <ChangeLine change={change} names={named} />
                </li>
              ))}
            </ol>
            {pages.hasNextPage && (
              <Button busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
                {messages.more}
              </Button>
            )}
          </Card>
        )
      }}
    </QueryView>
  )
}

/** Number of fields that are shown for each change. */
const maxFields = 8

const tones = { added: 'good', removed: 'bad', changed: 'info', moved: 'neutral' } as const

/** Shows a change: the subject, the kind of change, the time, the person, the reason, and the word-level difference. */
function ChangeLine({ change, names }: { change: Change; names: Named }) {
  const messages = useMessages(planPageMessages)
  const { language, renderText } = useLocalizedText()
  const nameOfTime = useNameOfTime()
  // The subjects of the change are named as then, with the present name where it is another one.
  const namesOfTime = Object.entries(change.namesOfTime ?? {}).map(([id, then]) => [
    id,
    { [language]: nameOfTime(then as Names, names[id] as Names | undefined) },
  ])
  const toText = useFieldMessages({ ...names, ...Object.fromEntries(namesOfTime) })
  const { steps } = useMessages(changeMessages)
  const kind = classifyChange(change.fields)
  const title =
    renderText(asText(change.elementTitle)) || (change.elementId ? messages.untitled : messages.history.thePlan)
  const reported = {
    changed: (field: string) => !isPlaceField(field) || field === 'parentId',
    moved: (field: string) => field === 'parentId',
  }
  const fields =
    kind === 'changed' || kind === 'moved'
      ? listChangedFields(change.fields).filter(({ field }) => reported[kind](field))
      : []
  return (
    <>
      <Pill tone={tones[kind]}>{messages.versions.kinds[kind]}</Pill>{' '}
      <strong>
        {change.elementId && kind !== 'removed' ? (
          <Link href={`/plans/${change.planId}?element=${change.elementId}`}>{title}</Link>
        ) : (
          title
        )}
      </strong>{' '}
      <span
        className={styles.quiet}
      >{`${formatMoment(change.changedAt, language)} · ${change.personName ?? messages.history.system}`}</span>
      {change.reason && <div className={styles.text}>{change.reason}</div>}
      <SlotParts
        slot={changeDetail}
        partProps={{
          planId: change.planId,
          elementId: change.elementId,
          changedAt: change.changedAt,
          procedure: change.procedure,
        }}
      />
      {fields.slice(0, maxFields).map(({ field, before, after }) => (
        <div key={field}>
          <span className={styles.quiet}>
            {formatFieldHeading({ field, before, after }, toText.field(field), steps)}
          </span>
          <Diff
            before={toText.value(field, before)}
            after={toText.value(field, after)}
            isWhole={isReference(before) || isReference(after)}
            lang={toText.getLangAttribute(after ?? before)}
            labels={{ removed: messages.versions.kinds.removed, added: messages.versions.kinds.added }}
          />
        </div>
      ))}
    </>
  )
}
