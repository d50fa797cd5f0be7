import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AreaPicker, OrganisationsPicker, registryApi } from '#features/country/registry/web/index.ts'
import type { Plan } from '#features/planning/plans/contract.ts'
import { planApi, usePlanKinds } from '#features/planning/plans/web/index.ts'
import { versionApi } from '#features/planning/versions/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { useToast } from '#ui/toast.tsx'
import type { Addressees } from '../../contract.ts'
import { alignmentApi } from '../api.ts'
import { useAlignmentFeedback } from '../messages.ts'
import { alignmentPlanMessages } from './messages/index.ts'

const recipientMethods = ['kind', 'area', 'named'] as const
type RecipientMethod = (typeof recipientMethods)[number]

/** Sends a version to other organisations for answers, on the page of an own plan. */
export function SendItems({ planId }: { planId: Id }) {
  const messages = useMessages(alignmentPlanMessages)
  const file = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const [open, setOpen] = useState(false)
  if (!file.data?.abilities.sendItems) return null
  return (
    <>
      <Button onClick={() => setOpen(true)}>{messages.send.act}</Button>
      {open && <SendItemsDialog plan={file.data.plan} onClose={() => setOpen(false)} />}
    </>
  )
}

interface SendForm {
  /** Empty for the newest version. */
  versionId: string
  method: RecipientMethod
  /** Empty for the default kind of organisation. */
  kind: string
  areaId: Id | null
  organisationIds: Id[]
  dueOn: string
}

const emptyForm: SendForm = { versionId: '', method: 'kind', kind: '', areaId: null, organisationIds: [], dueOn: '' }

/** Returns the addressees of the form, or undefined while the selection is incomplete. */
function toAddressees({ method, kind, areaId, organisationIds }: SendForm): Addressees | undefined {
  if (method === 'kind') return { method, kind }
  if (method === 'area') return areaId ? { method, areaId, kind } : undefined
  return organisationIds.length > 0 ? { method, organisationIds } : undefined
}

function SendItemsDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const planId = plan.id
  const messages = useMessages(alignmentPlanMessages)
  const toast = useToast()
  const versions = useQuery(versionApi.listVersions.queryOptions({ input: { planId } }))
  const { defaultIssuerKind } = usePlanKinds({ plan })
  const [entered, setForm] = useState(emptyForm)
  const form: SendForm = {
    ...entered,
    versionId: entered.versionId || versions.data?.[0]?.id || '',
    kind: entered.kind || defaultIssuerKind,
  }
  const addressees = toAddressees(form)
  const send = useMutation(
    alignmentApi.items.sendItems.mutationOptions({
      ...useAlignmentFeedback([alignmentApi.key()])(),
      onSuccess: (done) => {
        const also = [
          done.alreadyAsked > 0 && messages.send.already(done.alreadyAsked),
          done.unreadable.length > 0 && messages.send.unreadable(done.unreadable.length),
        ].filter(Boolean)
        toast({ message: [messages.send.sent(done.sent, done.addressees), ...also].join(' · ') })
        onClose()
      },
    }),
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.send.title}
      description={versions.data?.length === 0 ? messages.send.noVersion : messages.send.text}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            busy={send.isPending}
            disabled={!addressees || form.versionId === ''}
            onClick={() =>
              addressees && send.mutate({ versionId: form.versionId, addressees, dueOn: form.dueOn || null })
            }
          >
            {messages.send.send}
          </Button>
        </>
      }
    >
      <SendFields
        form={form}
        versions={versions.data ?? []}
        onChange={(changed) => setForm((before) => ({ ...before, ...changed }))}
      />
    </Dialog>
  )
}

function SendFields(props: {
  form: SendForm
  versions: readonly { id: Id; number: number }[]
  onChange: (changed: Partial<SendForm>) => void
}) {
  const { form, versions, onChange } = props
  const messages = useMessages(alignmentPlanMessages)
  const kinds = useOrganisationKindOptions()
  return (
    <Stack gap={14}>
      <SelectField
        label={messages.send.version}
        value={form.versionId}
        data={versions.map(({ id, number }) => ({ value: id, label: messages.ribbon.version(number) }))}
        onChange={(event) => onChange({ versionId: event.currentTarget.value })}
      />
      <SelectField
        label={messages.send.recipients}
        value={form.method}
        data={recipientMethods.map((value) => ({ value, label: messages.send.recipientMethods[value] }))}
        onChange={(event) =>
          onChange({ method: recipientMethods.find((method) => method === event.currentTarget.value) ?? 'kind' })
        }
      />
      {form.method !== 'named' && (
        <SelectField
          label={messages.send.bodyType}
          value={form.kind}
          data={kinds}
          onChange={(event) => onChange({ kind: event.currentTarget.value })}
        />
      )}
      {form.method === 'area' && (
        <AreaPicker
          label={messages.send.area}
          value={form.areaId}
          onChange={(areaId) => onChange({ areaId })}
          required
        />
      )}
      {form.method === 'named' && (
        <OrganisationsPicker
          label={messages.send.organisations}
          value={form.organisationIds}
          onChange={(organisationIds) => onChange({ organisationIds })}
          required
        />
      )}
      <DateField
        label={messages.send.dueOn}
        value={form.dueOn}
        onChange={(event) => onChange({ dueOn: event.currentTarget.value })}
      />
    </Stack>
  )
}

/** Returns the kinds of organisation in the country with their number, by name. */
function useOrganisationKindOptions() {
  const { name } = useLocalizedText()
  const { data: country } = useQuery(registryApi.country.getCountry.queryOptions({ input: {} }))
  return (country?.organisationKinds ?? [])
    .map(({ kind, names, count }) => ({ value: kind, label: `${name(names) || kind} (${count})` }))
    .sort((left, other) => left.label.localeCompare(other.label))
}
