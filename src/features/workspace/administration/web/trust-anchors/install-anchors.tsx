import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trustAnchorsApi } from '#features/base/trust-anchors/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { FileField, TextField } from '#ui/fields.tsx'
import styles from '../administration.module.css'
import { trustAnchorMessages } from './messages/index.ts'

const empty = { name: '', purpose: '', file: undefined as File | undefined }

/** The form to install the certificates of a file under a name. */
export function InstallAnchors() {
  const messages = useMessages(trustAnchorMessages)
  const common = useMessages(platformMessages)
  const [form, setForm] = useState(empty)
  const feedback = useMutationFeedback(messages.errors, [trustAnchorsApi.key()])
  const install = useMutation(
    trustAnchorsApi.installTrustAnchors.mutationOptions(feedback(messages.done, () => setForm(empty))),
  )
  const { name, purpose, file } = form
  return (
    <Card title={messages.installTitle} hint={messages.installHint}>
      <div className={styles.form}>
        <TextField
          label={messages.name}
          description={messages.nameHint}
          value={name}
          onChange={(event) => setForm({ ...form, name: event.currentTarget.value })}
          maxLength={200}
          required
        />
        <TextField
          label={messages.purpose}
          description={messages.purposeHint}
          value={purpose}
          onChange={(event) => setForm({ ...form, purpose: event.currentTarget.value })}
          maxLength={500}
          required
        />
        <FileField
          label={messages.file}
          accept=".pem,.crt,.cer,.der"
          chooseLabel={common.chooseFile}
          fileLabel={file?.name ?? common.noFile}
          required
          onChoose={(chosen) => setForm({ ...form, file: chosen })}
        />
        <div>
          <Button
            variant="primary"
            busy={install.isPending}
            disabled={!name.trim() || !purpose.trim() || !file}
            onClick={() => file && install.mutate({ name: name.trim(), purpose: purpose.trim(), file })}
          >
            {messages.install}
          </Button>
        </div>
      </div>
    </Card>
  )
}
