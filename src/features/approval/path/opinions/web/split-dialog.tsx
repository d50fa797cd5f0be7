import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { Opinion } from '../contract.ts'
import { parsePoints, splitIntoPoints } from '../model.ts'
import { PlanElementPicker } from './answers/plan-element-picker.tsx'
import { opinionsApi } from './api.ts'
import { opinionPageMessages } from './messages/index.ts'
import styles from './opinions.module.css'
import { useOpinionFeedback } from './use-opinion-feedback.ts'
import { usePointsError } from './use-points-error.ts'

interface SplitOpinionDialogProps {
  planId: Id
  opinion: Opinion
  body: string
  /** The text of the opinion, split for review. Empty if there are points already. */
  text: string
  onClose: () => void
}

/**
 * Dialog to split an opinion into points by keyboard: an empty line separates points. The resulting points and their
 * elements are shown below.
 */
export function SplitOpinionDialog({ planId, opinion, body, text, onClose }: SplitOpinionDialogProps) {
  const messages = useMessages(opinionPageMessages)
  const [written, setWritten] = useState(() => splitIntoPoints(text).join('\n\n'))
  const [about, setAbout] = useState<ReadonlyMap<string, Id>>(new Map())
  const add = useMutation(opinionsApi.addPoints.mutationOptions(useOpinionFeedback(messages.pointsSaved, onClose)))
  const points = parsePoints(written)
  const error = usePointsError()(points)
  const choose = (point: string, id: Id | null) => {
    const chosen = new Map(about)
    if (id) chosen.set(point, id)
    else chosen.delete(point)
    setAbout(chosen)
  }
  return (
    <Dialog
      open
      size="large"
      onClose={onClose}
      title={messages.cutTitle(body)}
      description={messages.cutText}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            busy={add.isPending}
            disabled={points.length === 0 || error !== undefined}
            onClick={() =>
              add.mutate({
                actId: opinion.actId,
                points: points.map((point) => ({ text: point, elementId: about.get(point) ?? null })),
              })
            }
          >
            {messages.save}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <TextAreaField
          label={messages.cutField}
          error={error}
          autosize
          minRows={6}
          maxRows={16}
          value={written}
          onChange={(event) => setWritten(event.currentTarget.value)}
        />
        {points.length > 0 && <p className={styles.quiet}>{messages.preview(points.length)}</p>}
        <ol className={styles.preview}>
          {points.map((point, place) => (
            <li key={point}>
              <span className={styles.text}>{point}</span>
              <PlanElementPicker
                planId={planId}
                label={messages.elementLabel(String(place + 1))}
                value={about.get(point) ?? null}
                onChange={(id) => choose(point, id)}
              />
            </li>
          ))}
        </ol>
      </Stack>
    </Dialog>
  )
}
