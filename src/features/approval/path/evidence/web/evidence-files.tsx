import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { fileMessages } from '#platform/files/web/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { formatSize } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Link } from '#ui/link.tsx'
import { MarkingBadge } from '#ui/marking-badge.tsx'
import { useToast } from '#ui/toast.tsx'
import type { Evidence } from '../entities.ts'
import { acceptedEvidence } from '../model.ts'
import { evidenceApi } from './api.ts'
import styles from './evidence.module.css'
import { evidenceMessages } from './messages/index.ts'
import { SignatureNote } from './signature-note.tsx'

interface EvidenceFilesProps {
  holderKind: 'act' | 'meeting' | 'mandate' | 'version'
  id: Id
  /** The subject of the files, for screen readers. */
  subject: string
  files: readonly Evidence[]
  mayAttach: boolean
  /**
   * Whether a document is expected because the act is based on a written source. If there is none, a notice is shown.
   */
  isExpected?: boolean
  /** Keys of the queries that show these files, to be invalidated. */
  queryKeys: readonly (readonly unknown[])[]
}

/** Lists letters, minutes and signed files, each with a download and the hash for verification. */
export function EvidenceList({ files }: { files: readonly Evidence[] }) {
  const messages = useMessages(evidenceMessages)
  const { language } = useLocalizedText()
  if (files.length === 0) return null
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <li key={file.id}>
          <Link href={`/api/files/${file.id}`} download>
            {file.name}
          </Link>{' '}
          <MarkingBadge marking={file.marking} />
          <span className={styles.quiet} title={messages.hash(file.sha256)}>
            <Dotted parts={[formatSize(file.size, language), messages.hash(`${file.sha256.slice(0, 12)}…`)]} />
          </span>
          <SignatureNote signature={file.signature} />
        </li>
      ))}
    </ul>
  )
}

/** Lists supporting documents, and lets those who may attach another one. */
export function EvidenceFiles({
  holderKind,
  id,
  subject,
  files,
  mayAttach,
  isExpected,
  queryKeys,
}: EvidenceFilesProps) {
  const messages = useMessages(evidenceMessages)
  const errors = useMessages(fileMessages).errors
  const toast = useToast()
  const feedback = useMutationFeedback({ ...errors, TOO_MUCH_EVIDENCE: messages.enough }, queryKeys)
  const input = useRef<HTMLInputElement>(null)
  const keep = useMutation({
    mutationFn: (file: File) => evidenceApi.attachEvidence.call({ holderKind, id, file }),
    ...feedback(),
    onSuccess: ({ name }) => toast({ message: messages.fileAdded(name) }),
  })
  if (files.length === 0 && !mayAttach && !isExpected) return null
  return (
    <div className={styles.evidence}>
      <EvidenceList files={files} />
      {files.length === 0 && isExpected && <span className={styles.quiet}>{messages.none}</span>}
      {mayAttach && (
        <>
          <input
            ref={input}
            type="file"
            className="visually-hidden"
            tabIndex={-1}
            aria-label={messages.attachTo(subject)}
            accept={acceptedEvidence}
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file) keep.mutate(file)
              // Allows the same file to be chosen again.
              event.target.value = ''
            }}
          />
          <Button
            size="small"
            variant="quiet"
            busy={keep.isPending}
            title={messages.instruction}
            aria-label={messages.attachTo(subject)}
            onClick={() => input.current?.click()}
          >
            {messages.attach}
          </Button>
        </>
      )}
    </div>
  )
}
