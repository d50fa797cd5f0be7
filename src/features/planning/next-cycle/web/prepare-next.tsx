import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Plan } from '#features/planning/plans/contract.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { planApi } from '#features/planning/plans/web/api.ts'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { useNavigateTo } from '#platform/web/address.ts'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMay, useSession } from '#platform/web/session.tsx'
import { formatDate, lastDay } from '#shared/format.ts'
import { type LocalizedText, writeText } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { nextCycleApi } from './api.ts'
import { cycleMessages } from './messages/index.ts'

interface NextPlanProposal {
  title: LocalizedText
  code: string
  periodFrom: string
  periodTo: string
}

interface NextPlanForm {
  title: string
  code: string
  periodFrom: string
  ownerId: string
}

/** A form for the title, code and start of the next plan. The user then reviews the previous plan. */
export function PrepareNext(props: { plan: Plan; proposal: NextPlanProposal; onClose: () => void }) {
  const { plan, proposal, onClose } = props
  const messages = useMessages(cycleMessages).next
  const common = useMessages(planPageMessages)
  const describeError = useErrorMessage(useMessages(planMessages).errors)
  const { language, text } = useLocalizedText()
  const go = useNavigateTo()
  const queries = useQueryClient()
  const [form, setForm] = useState<NextPlanForm>({
    title: text(proposal.title),
    code: proposal.code,
    periodFrom: proposal.periodFrom,
    ownerId: plan.ownerId,
  })
  const set = (patch: Partial<NextPlanForm>) => setForm({ ...form, ...patch })
  const period = useQuery({
    ...nextCycleApi.proposeNextPlan.queryOptions({ input: { planId: plan.id, periodFrom: form.periodFrom } }),
    enabled: form.periodFrom !== '',
    placeholderData: keepPreviousData,
  })
  const start = useMutation(
    nextCycleApi.startNextPlan.mutationOptions({
      onSuccess: async (next) => {
        await queries.invalidateQueries({ queryKey: planApi.key() })
        go(`/plans/${next.id}/carry-over`)
      },
    }),
  )
  const until = period.data?.periodTo ?? proposal.periodTo
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.prepare}
      description={messages.describe}
      closeLabel={common.close}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button form="prepare-next" type="submit" variant="primary" busy={start.isPending}>
            {messages.prepare}
          </Button>
        </>
      }
    >
      <form
        id="prepare-next"
        onSubmit={(event) => {
          event.preventDefault()
          const title = writeText(proposal.title, language, form.title)
          start.mutate({ ...form, planId: plan.id, title })
        }}
      >
        <Stack gap={8}>
          <NextPlanFields proposal={proposal} form={form} until={until} onChange={set} />
          {start.error && <p role="alert">{describeError(start.error)}</p>}
        </Stack>
      </form>
    </Dialog>
  )
}

/** Fields of the next plan. The organisation is a choice only for users of several organisations. */
function NextPlanFields(props: {
  proposal: NextPlanProposal
  form: NextPlanForm
  until: string
  onChange: (patch: Partial<NextPlanForm>) => void
}) {
  const { proposal, form, until, onChange: set } = props
  const messages = useMessages(cycleMessages).next
  const common = useMessages(planPageMessages)
  const { language, getLangAttribute, name } = useLocalizedText()
  const session = useSession()
  const may = useMay()
  const owners = session.roles.filter((role) => may('plan.write', role.organisationId))
  return (
    <>
      <TextField
        label={common.file.title}
        value={form.title}
        lang={getLangAttribute(proposal.title)}
        required
        maxLength={500}
        onChange={(event) => set({ title: event.target.value })}
      />
      <TextField
        label={common.outline.code}
        value={form.code}
        required
        maxLength={80}
        onChange={(event) => set({ code: event.target.value })}
      />
      <DateField
        label={messages.begins}
        description={messages.lasts(formatDate(lastDay(until), language))}
        value={form.periodFrom}
        required
        onChange={(event) => set({ periodFrom: event.target.value })}
      />
      {owners.length > 1 && (
        <SelectField
          label={common.list.owner}
          value={form.ownerId}
          data={owners.map((role) => ({ value: role.organisationId, label: name(role.organisationNames) }))}
          onChange={(event) => set({ ownerId: event.currentTarget.value })}
        />
      )}
    </>
  )
}
