import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { registryApi } from '#features/country/registry/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { administrationMessages } from '../../messages/index.ts'

/** Installs the pack, with a reason for the audit log. */
export function InstallPack({ onClose }: { onClose: () => void }) {
  const messages = useMessages(administrationMessages)
  const [reason, setReason] = useState('')
  const feedback = useMutationFeedback({}, [registryApi.key()])
  const install = useMutation(registryApi.country.installPack.mutationOptions(feedback(messages.pack.done, onClose)))
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.pack.installTitle}
      description={messages.pack.hint}
      closeLabel={messages.cancel}
      footer={
        <Button
          variant="primary"
          busy={install.isPending}
          disabled={!isFilledText(reason)}
          onClick={() => install.mutate({ reason })}
        >
          {messages.pack.install}
        </Button>
      }
    >
      <TextAreaField
        label={messages.pack.reason}
        description={messages.pack.reasonHint}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        maxLength={2000}
        required
      />
    </Dialog>
  )
}
