import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { AreaPicker } from '#features/country/registry/web/index.ts'
import type { Session } from '#platform/auth/contract.ts'
import { useNavigateTo } from '#platform/web/address.ts'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMay, useSession } from '#platform/web/session.tsx'
import { localized } from '#shared/localized-text.ts'
import { type Marking, markings } from '#shared/marking.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { Columns, Stack } from '#ui/layout.tsx'
import { planMessages } from '../../messages/index.ts'
import { planApi } from '../api.ts'
import { planPageMessages } from '../messages/index.ts'
import { usePlanKinds } from '../plan-kinds.ts'

interface StartForm {
  kind: string
  code: string
  title: string
  ownerId: string
  periodFrom: string
  marking: Marking
  areaId: string | null
  template: string
}

/** Starts a plan with the parts and sections of the plan kind. Other users cannot see it until it is sent. */
export function StartPlan({ onClose }: { onClose: () => void }) {
  const messages = useMessages(planPageMessages)
  const common = useMessages(planMessages)
  const kinds = usePlanKinds()
  const describeError = useErrorMessage(common.errors)
  const { language } = useLocalizedText()
  const session = useSession()
  const may = useMay()
  const go = useNavigateTo()
  const queries = useQueryClient()
  const owners = session.roles.filter((role) => may('plan.write', role.organisationId))
  const [form, setForm] = useState<StartForm>({
    kind: '',
    code: '',
    title: '',
    ownerId: owners[0]?.organisationId ?? '',
    periodFrom: '',
    marking: 'TLP:AMBER',
    areaId: null,
    template: '',
  })
  const start = useMutation(
    planApi.startPlan.mutationOptions({
      onSuccess: async (plan) => {
        await queries.invalidateQueries({ queryKey: planApi.key() })
        go(`/plans/${plan.id}`)
      },
    }),
  )
  const kind = form.kind || kinds.defaultKind
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.list.start}
      description={messages.list.startText}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button form="start-plan" type="submit" variant="primary" busy={start.isPending}>
            {messages.list.start}
          </Button>
        </>
      }
    >
      <form
        id="start-plan"
        onSubmit={(event) => {
          event.preventDefault()
          const { template, areaId, ...rest } = form
          const hasFreeArea = kinds.findKind(kind)?.hasFreeArea === true
          const title = localized(language, form.title)
          start.mutate({
            ...rest,
            kind,
            title,
            languages: [language],
            ...(hasFreeArea && { areaId }),
            ...(template && { template }),
          })
        }}
      >
        <Stack gap={14}>
          <StartFields form={form} kind={kind} owners={owners} onChange={(patch) => setForm({ ...form, ...patch })} />
          {start.error && <p role="alert">{describeError(start.error)}</p>}
        </Stack>
      </form>
    </Dialog>
  )
}

/** Fields of a new plan: kind, template, title, code, start, organisation, area and marking. */
function StartFields(props: {
  form: StartForm
  kind: string
  owners: Session['roles']
  onChange: (patch: Partial<StartForm>) => void
}) {
  const { form, kind, owners, onChange: set } = props
  const messages = useMessages(planPageMessages)
  const kinds = usePlanKinds()
  const { name } = useLocalizedText()
  return (
    <>
      <SelectField
        label={messages.list.kind}
        value={kind}
        onChange={(event) => set({ kind: event.currentTarget.value, template: '' })}
        data={kinds.options}
      />
      <SelectField
        label={messages.list.template}
        description={messages.list.templateHint}
        value={form.template}
        onChange={(event) => set({ template: event.currentTarget.value })}
        data={[
          { value: '', label: messages.list.templateNone },
          ...kinds.getTemplates(kind).map((entry) => ({ value: entry.code, label: name(entry.names) })),
        ]}
      />
      <TextField
        label={messages.file.title}
        value={form.title}
        required
        maxLength={500}
        onChange={(event) => set({ title: event.target.value })}
      />
      <Columns minWidth={220} gap={12} align="end" stretch>
        <TextField
          label={messages.outline.code}
          value={form.code}
          required
          maxLength={80}
          onChange={(event) => set({ code: event.target.value })}
        />
        <DateField
          label={messages.list.periodFrom}
          value={form.periodFrom}
          required
          onChange={(event) => set({ periodFrom: event.target.value })}
        />
      </Columns>
      <SelectField
        label={messages.list.owner}
        {...(!kinds.findKind(kind)?.hasFreeArea && { description: messages.list.areaOfOwner })}
        value={form.ownerId}
        onChange={(event) => set({ ownerId: event.currentTarget.value })}
        data={owners.map((role) => ({ value: role.organisationId, label: name(role.organisationNames) }))}
      />
      {kinds.findKind(kind)?.hasFreeArea && (
        <AreaPicker label={messages.list.area} value={form.areaId} onChange={(areaId) => set({ areaId })} />
      )}
      <SelectField
        label={messages.file.marking}
        value={form.marking}
        data={[...markings]}
        onChange={(event) => set({ marking: event.currentTarget.value as Marking })}
      />
    </>
  )
}
