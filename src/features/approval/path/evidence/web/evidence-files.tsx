import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { fileMessages } from '#platform/files/web/messages/index.ts'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
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

interface EvidenceFilesProps {
  on: 'act' | 'sitting' | 'mandate'
  id: Id
  /** The subject of the files, for screen readers. */
  what: string
  files: readonly Evidence[]
  mayKeep: boolean
  /**
   * Whether a document is expected because the act is based on a written source. If there is none, a notice is shown.
   */
  isAsked?: boolean
  /** Keys of the queries that show these files, to be invalidated. */
  shownBy: readonly (readonly unknown[])[]
}

/** Lists letters, minutes and signed files, each with a download and the hash for verification. */
export function EvidenceFiles({ on, id, what, files, mayKeep, isAsked, shownBy }: EvidenceFilesProps) {
  const words = useWords(evidenceMessages)
  const { language } = useReading()
  const refusals = useWords(fileMessages).refusals
  const refusal = useRefusalWords({ ...refusals, ENOUGH_EVIDENCE: words.enough })
  const toast = useToast()
  const queries = useQueryClient()
  const input = useRef<HTMLInputElement>(null)
  const keep = useMutation({
    mutationFn: (file: File) => evidenceApi.attachEvidence.call({ on, id, file }),
    onSuccess: ({ name }) => toast({ message: words.kept(name) }),
    onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
    onSettled: () => Promise.all(shownBy.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
  if (files.length === 0 && !mayKeep && !isAsked) return null
  return (
    <div className={styles.evidence}>
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map((file) => (
            <li key={file.id}>
              <Link href={`/api/files/${file.id}`} download>
                {file.name}
              </Link>{' '}
              <MarkingBadge marking={file.marking} />
              <span className={styles.quiet} title={words.hash(file.sha256)}>
                <Dotted parts={[formatSize(file.size, language), words.hash(`${file.sha256.slice(0, 12)}…`)]} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {files.length === 0 && isAsked && <span className={styles.quiet}>{words.none}</span>}
      {mayKeep && (
        <>
          <input
            ref={input}
            type="file"
            className="visually-hidden"
            tabIndex={-1}
            aria-label={words.attachTo(what)}
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
            title={words.ask}
            aria-label={words.attachTo(what)}
            onClick={() => input.current?.click()}
          >
            {words.attach}
          </Button>
        </>
      )}
    </div>
  )
}
