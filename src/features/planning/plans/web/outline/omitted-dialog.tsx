import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import type { OmittedReference } from '../../copy/contract.ts'
import { planPageMessages } from '../messages/index.ts'
import { outlineMessages } from './messages/index.ts'
import styles from './plan-outline.module.css'

/** Shows which content of the original was not pasted into this plan, element by element. */
export function OmittedContentDialog({
  omittedReferences,
  onClose,
}: {
  omittedReferences: readonly OmittedReference[]
  onClose: () => void
}) {
  const { copy: messages } = useMessages(outlineMessages)
  const page = useMessages(planPageMessages)
  const { renderText } = useLocalizedText()
  return (
    <Dialog
      open={omittedReferences.length > 0}
      onClose={onClose}
      title={messages.leftOut}
      closeLabel={page.close}
      footer={
        <Button variant="primary" onClick={onClose}>
          {page.close}
        </Button>
      }
    >
      <ul className={styles.reasons}>
        {omittedReferences.map(({ elementId, title, kind }) => (
          <li key={`${elementId} ${kind}`}>
            <strong>{renderText(title) || page.untitled}</strong>
            <div>{messages[kind]}</div>
          </li>
        ))}
      </ul>
      <p className={styles.kind}>{messages.hiddenContent}</p>
    </Dialog>
  )
}
