import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { AnswerKind } from '#shared/element-kind.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import type { AnswerInput, Carrier } from '../../answers/contract.ts'
import { hasRequiredReasons, toReasons } from '../../answers/model.ts'
import type { Item } from '../../entities.ts'
import { alignmentApi } from '../api.ts'
import { alignmentPageMessages } from '../messages/index.ts'
import styles from './answer.module.css'
import { type Decision, decided } from './decision.tsx'
import { KindChoice } from './kind-choice.tsx'

interface Found {
  item: Item
  carriers: Carrier[]
}

/** Answers several items at once: items already covered by the plan, or the same answer for all open items. */
export function Bulk(props: {
  open: readonly Item[]
  decision: Decision
  onAnswer: (answers: AnswerInput[]) => Promise<boolean>
}) {
  const { open, decision, onAnswer } = props
  const messages = useMessages(alignmentPageMessages)
  const { language, renderText } = useLocalizedText()
  const queries = useQueryClient()
  const [window, setWindow] = useState<'covered' | 'rest'>()
  const [kind, setKind] = useState<AnswerKind>()
  const [reasons, setReasons] = useState('')
  const [busy, setBusy] = useState(false)
  /** Matches only the same phenomenon or another name of it. Wider and narrower phenomena need a human decision. */
  const search = useMutation({
    mutationFn: async (): Promise<Found[]> => {
      const found = await Promise.all(
        open.map(async (item) => ({
          item,
          carriers: (
            await queries.fetchQuery(alignmentApi.answers.suggestCarriers.queryOptions({ input: { itemId: item.id } }))
          ).filter((entry) => entry.via === 'same' || entry.via === 'crosswalk'),
        })),
      )
      return found.filter(({ carriers }) => carriers.length > 0)
    },
  })
  const common = decided(decision)
  const because = toReasons(reasons, language, null)
  const answers: AnswerInput[] =
    window === 'covered'
      ? (search.data ?? []).map(({ item, carriers }) => ({
          itemId: item.id,
          kind: 'covered',
          reasons: null,
          elementIds: carriers.map((carrier) => carrier.elementId),
          ...common,
        }))
      : kind === undefined || !hasRequiredReasons(kind, because)
        ? []
        : open.map((item) => ({ itemId: item.id, kind, reasons: because, elementIds: [], ...common }))
  const close = () => setWindow(undefined)
  if (open.length < 2) return null
  return (
    <div className={styles.actions}>
      <Button
        busy={search.isPending}
        onClick={() => {
          search.mutate()
          setWindow('covered')
        }}
      >
        {messages.answer.bulkCovered}
      </Button>
      <Button onClick={() => setWindow('rest')}>{messages.answer.bulkRest}</Button>
      <Dialog
        open={window !== undefined}
        onClose={close}
        title={messages.answer.bulkTitle}
        closeLabel={messages.close}
        description={
          window === 'rest'
            ? messages.answer.bulkRestText(open.length)
            : search.data &&
              (search.data.length > 0 ? messages.answer.bulkMatches(search.data.length) : messages.answer.bulkNoMatches)
        }
        footer={
          <>
            <Button onClick={close}>{messages.cancel}</Button>
            <Button
              variant="primary"
              busy={busy}
              disabled={answers.length === 0}
              onClick={async () => {
                setBusy(true)
                if (await onAnswer(answers)) close()
                setBusy(false)
              }}
            >
              {messages.answer.bulkSave(answers.length)}
            </Button>
          </>
        }
      >
        {window === 'covered' ? (
          <ul className={styles.lines}>
            {(search.data ?? []).map(({ item, carriers }) => (
              <li key={item.id}>
                <strong>{renderText(item.element.title)}</strong>
                <ul className={styles.quiet}>
                  {carriers.map((carrier) => (
                    <li key={carrier.elementId}>{renderText(carrier.title)}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        ) : (
          <div className={styles.form}>
            <KindChoice name="bulk" subjectName={messages.answer.bulkTitle} value={kind} onChange={setKind} />
            <TextAreaField
              label={messages.answer.reasons}
              description={messages.answer.reasonsHint}
              error={
                kind !== undefined && !hasRequiredReasons(kind, because) ? messages.answer.reasonsMissing : undefined
              }
              value={reasons}
              onChange={(event) => setReasons(event.currentTarget.value)}
              autosize
              minRows={2}
              maxLength={5000}
            />
          </div>
        )}
      </Dialog>
    </div>
  )
}
