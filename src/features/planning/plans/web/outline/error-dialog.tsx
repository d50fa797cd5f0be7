import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import type { RejectedElement } from '../../bulk/contract.ts'
import { toDecidedReaders } from '../../errors.ts'
import { planMessages } from '../../messages/index.ts'
import { planPageMessages } from '../messages/index.ts'
import { outlineMessages } from './messages/index.ts'
import styles from './plan-outline.module.css'

const decidedReaders = toDecidedReaders([])

/** Maximum number of shown entries. */
const maxCount = 20

/** Shows which elements prevented a bulk act and why. No element was changed. */
export function RejectedElementsDialog({
  rejectedElements,
  onClose,
}: {
  rejectedElements: readonly RejectedElement[]
  onClose: () => void
}) {
  const { refused: messages } = useMessages(outlineMessages)
  const page = useMessages(planPageMessages)
  const { errors } = useMessages(planMessages)
  const { renderText } = useLocalizedText()
  return (
    <Dialog
      open={rejectedElements.length > 0}
      onClose={onClose}
      title={messages.title}
      closeLabel={page.close}
      description={messages.text(rejectedElements.length)}
      footer={
        <Button variant="primary" onClick={onClose}>
          {page.close}
        </Button>
      }
    >
      <ul className={styles.reasons}>
        {rejectedElements.slice(0, maxCount).map(({ elementId, title, code }) => (
          <li key={elementId}>
            <strong>{renderText(title) || (code === 'NOT_FOUND' ? messages.unknown : page.untitled)}</strong>
            <div>{code === 'FACTS_DECIDED' ? errors.FACTS_DECIDED(decidedReaders) : errors[code]}</div>
          </li>
        ))}
        {rejectedElements.length > maxCount && <li>{messages.andMore(rejectedElements.length - maxCount)}</li>}
      </ul>
    </Dialog>
  )
}
