import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { AreaPicker } from '#features/country/registry/web/index.ts'
import { useGo } from '#platform/web/address.ts'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { useMay, useSession } from '#platform/web/session.tsx'
import { localized } from '#shared/localized-text.ts'
import { type Marking, markings } from '#shared/marking.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { DateField, SelectField, TextField } from '#ui/fields.tsx'
import { planMessages } from '../../messages/index.ts'
import { planApi } from '../api.ts'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'
import { usePlanKinds } from '../plan-kinds.ts'

/** Starts a plan with the parts and sections of the plan kind. Other users cannot see it until it is sent. */
export function StartPlan({ onClose }: { onClose: () => void }) {
  const words = useWords(planPageMessages)
  const common = useWords(planMessages)
  const kinds = usePlanKinds()
  const refusal = useRefusalWords(common.refusals)
  const { language, name } = useReading()
  const session = useSession()
  const may = useMay()
  const go = useGo()
  const queries = useQueryClient()
  const owners = session.roles.filter((role) => may('plan.write', role.organisationId))
  const [form, setForm] = useState({
    kind: '',
    code: '',
    title: '',
    ownerId: owners[0]?.organisationId ?? '',
    periodFrom: '',
    marking: 'TLP:AMBER' as Marking,
    areaId: null as string | null,
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
  const kind = form.kind || kinds.usual
  const set = (patch: Partial<typeof form>) => setForm({ ...form, ...patch })
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.list.start}
      description={words.list.startText}
      closeLabel={words.close}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button form="start-plan" type="submit" variant="primary" busy={start.isPending}>
            {words.list.start}
          </Button>
        </>
      }
    >
      <form
        id="start-plan"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          const { template, ...rest } = form
          const title = localized(language, form.title)
          start.mutate({ ...rest, kind, title, languages: [language], ...(template && { template }) })
        }}
      >
        <SelectField
          label={words.list.kind}
          value={kind}
          onChange={(event) => set({ kind: event.currentTarget.value, template: '' })}
          data={kinds.options}
        />
        <SelectField
          label={words.list.template}
          description={words.list.templateNote}
          value={form.template}
          onChange={(event) => set({ template: event.currentTarget.value })}
          data={[
            { value: '', label: words.list.templateNone },
            ...kinds.templatesOf(kind).map((one) => ({ value: one.code, label: name(one.names) })),
          ]}
        />
        <TextField
          label={words.file.title}
          value={form.title}
          required
          maxLength={500}
          onChange={(event) => set({ title: event.target.value })}
        />
        <div className={styles.grid}>
          <TextField
            label={words.outline.code}
            value={form.code}
            required
            maxLength={80}
            onChange={(event) => set({ code: event.target.value })}
          />
          <DateField
            label={words.list.periodFrom}
            value={form.periodFrom}
            required
            onChange={(event) => set({ periodFrom: event.target.value })}
          />
        </div>
        <SelectField
          label={words.list.owner}
          value={form.ownerId}
          onChange={(event) => set({ ownerId: event.currentTarget.value })}
          data={owners.map((role) => ({ value: role.organisationId, label: name(role.organisationNames) }))}
        />
        <AreaPicker label={words.list.area} value={form.areaId} onChange={(areaId) => set({ areaId })} />
        <SelectField
          label={words.file.marking}
          value={form.marking}
          data={[...markings]}
          onChange={(event) => set({ marking: event.currentTarget.value as Marking })}
        />
        {start.error && <p role="alert">{refusal(start.error)}</p>}
      </form>
    </Dialog>
  )
}
