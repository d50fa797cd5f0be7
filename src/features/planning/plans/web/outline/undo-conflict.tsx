import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Diff } from '#ui/diff.tsx'
import { listConflictingFields } from '../../fields/labels/model.ts'
import { planPageMessages } from '../messages/index.ts'
import { useFieldMessages } from '../use-field-messages.ts'
import { outlineMessages } from './messages/index.ts'
import styles from './plan-outline.module.css'
import type { UndoConflict } from './use-undo.ts'

/**
 * A dialog for an undo conflict after a change by another person. It shows both texts and allows the user to skip the
 * step.
 */
export function UndoConflictDialog(props: {
  conflict: UndoConflict | undefined
  onClose: () => void
  /** Skips the step and continues with the previous step. Absent if no step follows. */
  onSkip?: () => void
}) {
  const { conflict: messages } = useMessages(outlineMessages)
  const page = useMessages(planPageMessages)
  const { renderText } = useLocalizedText()
  const toText = useFieldMessages()
  const { conflict } = props
  return (
    <Dialog
      open={conflict !== undefined}
      onClose={props.onClose}
      title={messages.title}
      closeLabel={page.close}
      description={
        conflict &&
        (conflict.elements.length === 0
          ? messages.closed
          : messages.changedBy(conflict.changedBy ?? messages.otherUser))
      }
      footer={
        <>
          <Button onClick={props.onClose}>{page.close}</Button>
          {props.onSkip && (
            <Button variant="primary" onClick={props.onSkip}>
              {messages.skip}
            </Button>
          )}
        </>
      }
    >
      <ul className={styles.reasons}>
        {conflict?.elements.map(({ elementId, title, code, fields }) => (
          <li key={elementId}>
            <strong>{renderText(title) || page.untitled}</strong>
            {Object.keys(fields).length === 0 && <div>{messages[code]}</div>}
            {listConflictingFields(fields).map(({ field, before: theirs, after: yours }) => (
              <div key={field}>
                <span className={styles.kind}>{toText.field(field)}</span>
                <Diff
                  before={toText.value(field, theirs)}
                  after={toText.value(field, yours)}
                  lang={toText.getLangAttribute(yours ?? theirs)}
                  labels={{ removed: messages.now, added: messages.back }}
                />
              </div>
            ))}
          </li>
        ))}
      </ul>
      {props.onSkip && <p className={styles.kind}>{messages.skipHint}</p>}
    </Dialog>
  )
}
