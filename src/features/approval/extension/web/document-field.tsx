import { acceptedEvidence } from '#features/approval/path/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { FileField } from '#ui/fields.tsx'
import { extensionMessages } from './messages/index.ts'

/** Field for the document of a decision: the letter, the minutes or the signed file. */
export function DocumentField({ file, onChoose }: { file: File | null; onChoose: (file: File | null) => void }) {
  const messages = useMessages(extensionMessages).validity
  const common = useMessages(platformMessages)
  return (
    <FileField
      label={messages.document}
      accept={acceptedEvidence}
      chooseLabel={common.chooseFile}
      fileLabel={file?.name ?? common.noFile}
      required
      onChoose={(chosen) => onChoose(chosen ?? null)}
    />
  )
}
