import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { registryApi } from '#features/country/registry/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { useToast } from '#ui/toast.tsx'
import { administrationMessages } from '../messages/index.ts'
import styles from './administration.module.css'

/** Shows which zone names the demo uses, and switches to the others with a warning and a reason. */
export function ZoneNames({ names }: { names: 'real' | 'invented' }) {
  const all = useMessages(administrationMessages)
  const zoneNames = all.zoneNames
  const toast = useToast()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const others = names === 'real' ? 'invented' : 'real'
  const act = others === 'real' ? zoneNames.useReal : zoneNames.useInvented
  const choose = useMutation(
    registryApi.country.setZoneNames.mutationOptions({
      // Names appear on every page.
      ...useMutationFeedback(all.errors, [[]])(),
      onSuccess: ({ areas, organisations }) => {
        toast({ message: zoneNames.done(areas, organisations) })
        setAsking(false)
        setReason('')
      },
    }),
  )
  return (
    <Card title={zoneNames.title}>
      <Stack gap={12}>
        <p>{zoneNames[names]}</p>
        <p className={styles.quiet}>{zoneNames.stays}</p>
        <div>
          <Button onClick={() => setAsking(true)}>{act}</Button>
        </div>
      </Stack>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={others === 'real' ? zoneNames.askReal : zoneNames.askInvented}
        description={others === 'real' ? zoneNames.warning : zoneNames.stays}
        closeLabel={all.cancel}
        footer={
          <Button
            variant={others === 'real' ? 'danger' : 'primary'}
            busy={choose.isPending}
            disabled={!isFilledText(reason)}
            onClick={() => choose.mutate({ names: others, reason })}
          >
            {act}
          </Button>
        }
      >
        <Stack gap={12}>
          <p>{zoneNames.back}</p>
          <TextAreaField
            label={all.pack.reason}
            description={all.pack.reasonHint}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            autosize
            minRows={2}
            maxLength={2000}
            required
          />
        </Stack>
      </Dialog>
    </Card>
  )
}
