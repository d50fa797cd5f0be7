import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { formatMoment, formatSize } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { Link } from '#ui/link.tsx'
import { MarkingBadge } from '#ui/marking-badge.tsx'
import type { StoredFile } from '../contract.ts'
import { fileApi } from './api.ts'
import styles from './files.module.css'
import { fileMessages } from './messages/index.ts'

/** Shows a file of a plan with a download link, size, author, date and marking. */
export function FileRow({ file }: { file: StoredFile }) {
  const messages = useMessages(fileMessages)
  const { language } = useLocalizedText()
  const feedback = useMutationFeedback(messages.errors, [fileApi.key()])
  const [asking, setAsking] = useState(false)
  const remove = useMutation(fileApi.removeFile.mutationOptions(feedback(messages.removed(file.name))))
  return (
    <li className={styles.file}>
      <div className={styles.subject}>
        <Link href={`/api/files/${file.id}`} download className={styles.name}>
          {file.name}
        </Link>
        <span className={styles.facts}>
          <span>{formatSize(file.size, language)}</span>
          <span>
            {messages.attachedBy(
              file.uploadedBy?.name ?? messages.formerPerson,
              formatMoment(file.uploadedAt, language),
            )}
          </span>
        </span>
      </div>
      <MarkingBadge marking={file.marking} />
      {file.abilities.remove && (
        <Button size="small" variant="quiet" aria-label={messages.removeOf(file.name)} onClick={() => setAsking(true)}>
          {messages.remove}
        </Button>
      )}
      <Confirm
        open={asking}
        title={messages.removeTitle}
        confirmLabel={messages.remove}
        cancelLabel={messages.cancel}
        danger
        onCancel={() => setAsking(false)}
        onConfirm={async () => {
          await remove.mutateAsync({ id: file.id }).catch(() => undefined)
          setAsking(false)
        }}
      >
        {messages.removeText(file.name)}
      </Confirm>
    </li>
  )
}
