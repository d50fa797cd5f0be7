import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useUpperVersions } from '#features/alignment/coverage/web/upper-versions.ts'
import { ExchangeMarking } from '#features/alignment/items/entities.ts'
import { alignmentPageMessages } from '#features/alignment/items/web/messages/index.ts'
import { useAlignmentFeedback } from '#features/alignment/items/web/messages.ts'
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
import { Stack } from '#ui/layout.tsx'
import { signalApi } from './api.ts'

interface SignalDraft {
  ownerId: Id
  planId: Id
  phenomenonId: Id | null
  addresseeId: Id | null
  subject: string
  text: string
  marking: ExchangeMarking
}

/** Returns the organisations of the user that may send signals. */
function useSenders() {
  const session = useSession()
  const may = useMay()
  return [...new Map(session.roles.map((role) => [role.organisationId, role])).values()].filter((entry) =>
    may('signal.write', entry.organisationId),
  )
}

/** Sends a signal, with a short title and a question, to the issuer of a plan or to an organisation. */
export function SendSignal({ onClose }: { onClose: () => void }) {
  const messages = useMessages(alignmentPageMessages)
  const { language } = useLocalizedText()
  const senders = useSenders()
  const [about] = useSearchValue('about')
  const [phenomenon] = useSearchValue('phenomenon')
  const [draft, setDraft] = useState<SignalDraft>({
    ownerId: senders[0]?.organisationId ?? '',
    planId: about,
    phenomenonId: phenomenon || null,
    addresseeId: null,
    subject: '',
    text: '',
    marking: 'TLP:GREEN',
  })
  const feedback = useAlignmentFeedback([signalApi.key()])
  const send = useMutation(signalApi.sendSignal.mutationOptions(feedback(messages.signals.sent, onClose)))
  const { ownerId, planId, phenomenonId, addresseeId, marking } = draft
  const [subject, text] = [draft.subject.trim(), draft.text.trim()]
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
            disabled={subject === '' || text === '' || (!planId && !addresseeId)}
            onClick={() =>
              send.mutate({
                ownerId,
                title: localized(language, subject),
                text: localized(language, text),
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
      <SignalFields
        draft={draft}
        senders={senders}
        onChange={(changed) => setDraft((before) => ({ ...before, ...changed }))}
      />
    </Dialog>
  )
}

function SignalFields(props: {
  draft: SignalDraft
  senders: ReturnType<typeof useSenders>
  onChange: (changed: Partial<SignalDraft>) => void
}) {
  const { draft, senders, onChange } = props
  const messages = useMessages(alignmentPageMessages).signals
  const { text, name, getLangAttribute } = useLocalizedText()
  const { plans } = useUpperVersions()
  return (
    <Stack gap={12}>
      {senders.length > 1 && (
        <SelectField
          label={messages.owner}
          value={draft.ownerId}
          data={senders.map((entry) => ({ value: entry.organisationId, label: name(entry.organisationNames) }))}
          onChange={(event) => onChange({ ownerId: event.currentTarget.value })}
        />
      )}
      <TextField
        label={messages.subject}
        value={draft.subject}
        required
        maxLength={300}
        onChange={(event) => onChange({ subject: event.currentTarget.value })}
      />
      <TextAreaField
        label={messages.text}
        value={draft.text}
        required
        onChange={(event) => onChange({ text: event.currentTarget.value })}
        usesPlanFont
        autosize
        minRows={3}
        maxLength={5000}
      />
      <SelectField
        label={messages.plan}
        value={draft.planId}
        data={[
          { value: '', label: messages.noPlan },
          ...plans.map((plan) => ({ value: plan.id, label: text(plan.title), lang: getLangAttribute(plan.title) })),
        ]}
        onChange={(event) => onChange({ planId: event.currentTarget.value })}
      />
      <OrganisationPicker
        label={messages.addressee}
        description={messages.addresseeHint}
        value={draft.addresseeId}
        onChange={(addresseeId) => onChange({ addresseeId })}
      />
      <PhenomenonPicker
        label={messages.phenomenon}
        value={draft.phenomenonId}
        onChange={(phenomenonId) => onChange({ phenomenonId })}
      />
      <SelectField
        label={messages.marking}
        value={draft.marking}
        data={[...ExchangeMarking.options]}
        onChange={(event) => {
          const chosen = ExchangeMarking.safeParse(event.currentTarget.value)
          if (chosen.success) onChange({ marking: chosen.data })
        }}
      />
    </Stack>
  )
}
