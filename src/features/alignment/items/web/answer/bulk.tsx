import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { AnswerKind } from '#shared/element-kind.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Row } from '#ui/layout.tsx'
import type { AnswerInput, Carrier } from '../../answers/contract.ts'
import { hasRequiredReasons, toReasons } from '../../answers/model.ts'
import type { Item } from '../../entities.ts'
import { alignmentApi } from '../api.ts'
import { alignmentPageMessages } from '../messages/index.ts'
import styles from './answer.module.css'
import { type Decision, decided } from './decision.tsx'
import { KindChoice } from './kind-choice.tsx'

interface CoveredItem {
  item: Item
  carriers: Carrier[]
}

/**
 * Searches the open items that the plan already covers. It matches only the same phenomenon or another name of it. Wider
 * and narrower phenomena need a human decision.
 */
function useCoveredItems(open: readonly Item[]) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (): Promise<CoveredItem[]> => {
      const suggestions = await Promise.all(
        open.map(async (item) => ({
          item,
          carriers: (
            await queries.fetchQuery(alignmentApi.answers.suggestCarriers.queryOptions({ input: { itemId: item.id } }))
          ).filter((entry) => entry.via === 'same' || entry.via === 'crosswalk'),
        })),
      )
      return suggestions.filter(({ carriers }) => carriers.length > 0)
    },
  })
}

/** Answers several items at once: items already covered by the plan, or the same answer for all open items. */
export function Bulk(props: {
  open: readonly Item[]
  decision: Decision
  onAnswer: (answers: AnswerInput[]) => Promise<boolean>
}) {
  const { open, decision, onAnswer } = props
  const messages = useMessages(alignmentPageMessages).answer
  const { language } = useLocalizedText()
  const [openDialog, setOpenDialog] = useState<'covered' | 'rest'>()
  const [kind, setKind] = useState<AnswerKind>()
  const [enteredReasons, setReasons] = useState('')
  const search = useCoveredItems(open)
  const common = decided(decision)
  const reasons = toReasons(enteredReasons, language, null)
  const needsReasons = kind !== undefined && !hasRequiredReasons(kind, reasons)
  const covered = (search.data ?? []).map(
    ({ item, carriers }): AnswerInput => ({
      itemId: item.id,
      kind: 'covered',
      reasons: null,
      elementIds: carriers.map((carrier) => carrier.elementId),
      ...common,
    }),
  )
  const same =
    kind === undefined || needsReasons
      ? []
      : open.map((item): AnswerInput => ({ itemId: item.id, kind, reasons, elementIds: [], ...common }))
  const close = () => setOpenDialog(undefined)
  if (open.length < 2) return null
  return (
    <Row>
      <Button
        busy={search.isPending}
        onClick={() => {
          search.mutate()
          setOpenDialog('covered')
        }}
      >
        {messages.bulkCovered}
      </Button>
      <Button onClick={() => setOpenDialog('rest')}>{messages.bulkRest}</Button>
      <BulkDialog
        isOpen={openDialog !== undefined}
        description={
          openDialog === 'rest'
            ? messages.bulkRestText(open.length)
            : search.data &&
              (search.data.length > 0 ? messages.bulkMatches(search.data.length) : messages.bulkNoMatches)
        }
        answers={openDialog === 'covered' ? covered : same}
        onAnswer={onAnswer}
        onClose={close}
      >
        {openDialog === 'covered' ? (
          <CoveredItemList coveredItems={search.data ?? []} />
        ) : (
          <div className={styles.form}>
            <KindChoice name="bulk" subjectName={messages.bulkTitle} value={kind} onChange={setKind} />
            <TextAreaField
              label={messages.reasons}
              description={messages.reasonsHint}
              error={needsReasons ? messages.reasonsMissing : undefined}
              value={enteredReasons}
              onChange={(event) => setReasons(event.currentTarget.value)}
              autosize
              minRows={2}
              maxLength={5000}
            />
          </div>
        )}
      </BulkDialog>
    </Row>
  )
}

interface BulkDialogProps {
  isOpen: boolean
  description: string | undefined
  answers: AnswerInput[]
  onAnswer: (answers: AnswerInput[]) => Promise<boolean>
  onClose: () => void
  children: ReactNode
}

function BulkDialog({ isOpen, description, answers, onAnswer, onClose, children }: BulkDialogProps) {
  const messages = useMessages(alignmentPageMessages)
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    if (await onAnswer(answers)) onClose()
    setBusy(false)
  }
  return (
    <Dialog
      open={isOpen}
      onClose={onClose}
      title={messages.answer.bulkTitle}
      closeLabel={messages.close}
      description={description}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button variant="primary" busy={busy} disabled={answers.length === 0} onClick={save}>
            {messages.answer.bulkSave(answers.length)}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}

function CoveredItemList({ coveredItems }: { coveredItems: readonly CoveredItem[] }) {
  const { renderText } = useLocalizedText()
  return (
    <ul className={styles.lines}>
      {coveredItems.map(({ item, carriers }) => (
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
  )
}
