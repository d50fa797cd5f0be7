import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useUpperVersions } from '#features/alignment/coverage/web/upper-versions.ts'
import { ExchangeMarking } from '#features/alignment/items/entities.ts'
import { alignmentPageMessages } from '#features/alignment/items/web/messages/index.ts'
import { useAlignmentRefusal } from '#features/alignment/items/web/messages.ts'
import { PhenomenonPicker } from '#features/country/phenomena/web/index.ts'
import { OrganisationPicker } from '#features/country/registry/web/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMay, useSession } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField, TextAreaField, TextField } from '#ui/fields.tsx'
import { useToast } from '#ui/toast.tsx'
import { signalApi } from './api.ts'
import styles from './signals.module.css'

/** Sends a signal, with a short title and a question, to the issuer of a plan or to an organisation. */
export function SendSignal({ onClose }: { onClose: () => void }) {
  const messages = useMessages(alignmentPageMessages)
  const refusal = useAlignmentRefusal()
  const { language, text, name, getLangAttribute } = useLocalizedText()
  const session = useSession()
  const may = useMay()
  const toast = useToast()
  const queries = useQueryClient()
  const { plans } = useUpperVersions()
  const [about] = useSearchValue('about')
  const [phenomenon] = useSearchValue('phenomenon')
  const own = [...new Map(session.roles.map((role) => [role.organisationId, role])).values()].filter((entry) =>
    may('signal.write', entry.organisationId),
  )
  const [ownerId, setOwner] = useState(own[0]?.organisationId ?? '')
  const [planId, setPlan] = useState(about)
  const [phenomenonId, setPhenomenon] = useState<Id | null>(phenomenon || null)
  const [addresseeId, setAddressee] = useState<Id | null>(null)
  const [subject, setSubject] = useState('')
  const [body, setBody] = useState('')
  const [marking, setMarking] = useState<ExchangeMarking>('TLP:GREEN')
  const send = useMutation(
    signalApi.sendSignal.mutationOptions({
      onSuccess: () => {
        toast({ message: messages.signals.sent })
        onClose()
      },
      onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
      onSettled: () => queries.invalidateQueries({ queryKey: signalApi.key() }),
    }),
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.signals.send}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            busy={send.isPending}
            disabled={subject.trim() === '' || body.trim() === '' || (!planId && !addresseeId)}
            onClick={() =>
              send.mutate({
                ownerId,
                title: localized(language, subject.trim()),
                text: localized(language, body.trim()),
                marking,
                ...(planId && { upperPlanId: planId }),
                ...(addresseeId && { addresseeId }),
                ...(phenomenonId && { phenomenonId }),
              })
            }
          >
            {messages.signals.send}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {own.length > 1 && (
          <SelectField
            label={messages.signals.owner}
            value={ownerId}
            data={own.map((entry) => ({ value: entry.organisationId, label: name(entry.organisationNames) }))}
            onChange={(event) => setOwner(event.currentTarget.value)}
          />
        )}
        <TextField
          label={messages.signals.subject}
          value={subject}
          required
          maxLength={300}
          onChange={(event) => setSubject(event.currentTarget.value)}
        />
        <TextAreaField
          label={messages.signals.text}
          value={body}
          required
          onChange={(event) => setBody(event.currentTarget.value)}
          usesPlanFont
          autosize
          minRows={3}
          maxLength={5000}
        />
        <SelectField
          label={messages.signals.plan}
          value={planId}
          data={[
            { value: '', label: messages.signals.noPlan },
            ...plans.map((plan) => ({ value: plan.id, label: text(plan.title), lang: getLangAttribute(plan.title) })),
          ]}
          onChange={(event) => setPlan(event.currentTarget.value)}
        />
        <OrganisationPicker
          label={messages.signals.addressee}
          description={messages.signals.addresseeHint}
          value={addresseeId}
          onChange={setAddressee}
        />
        <PhenomenonPicker label={messages.signals.phenomenon} value={phenomenonId} onChange={setPhenomenon} />
        <SelectField
          label={messages.signals.marking}
          value={marking}
          data={[...ExchangeMarking.options]}
          onChange={(event) => {
            const chosen = ExchangeMarking.safeParse(event.currentTarget.value)
            if (chosen.success) setMarking(chosen.data)
          }}
        />
      </div>
    </Dialog>
  )
}
