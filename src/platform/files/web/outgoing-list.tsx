import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatShare } from '#shared/format.ts'
import { IconButton } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { Progress } from '#ui/progress.tsx'
import styles from './files.module.css'
import { fileMessages } from './messages/index.ts'
import type { Outgoing } from './use-sending.ts'

/** Shows the files being uploaded and the refused files with the reason. */
export function OutgoingList({ outgoing, onClose }: { outgoing: readonly Outgoing[]; onClose: (key: number) => void }) {
  const messages = useMessages(fileMessages)
  const { language } = useLocalizedText()
  if (outgoing.length === 0) return null
  return (
    <ul className={styles.outgoing}>
      {outgoing.map(({ key, name, share, reason, stop }) => (
        <li key={key}>
          {reason ? (
            <div className={styles.refused} role="alert">
              <Icon name="alert" size={14} />
              <span>{messages.notSent(name, reason)}</span>
              <IconButton label={messages.dismiss(name)} icon="close" size="small" onClick={() => onClose(key)} />
            </div>
          ) : (
            <Progress
              label={share === 1 ? messages.checking(name) : messages.sending(name)}
              share={share === 1 ? undefined : (share ?? 0)}
              valueText={share === 1 ? undefined : formatShare(share ?? 0, language)}
              cancelLabel={messages.cancel}
              cancelName={messages.cancelOf(name)}
              onCancel={stop}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
