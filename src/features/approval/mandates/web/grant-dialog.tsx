import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FunctionPicker, registryApi } from '#features/country/registry/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { CheckboxField, SelectField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { mandateApi } from './api.ts'
import styles from './mandates.module.css'
import { mandateMessages } from './messages/index.ts'
import { useMandateFeedback } from './use-mandate-feedback.ts'

interface MandateForm {
  function: string
  /** Empty for all steps. */
  steps: readonly string[]
  to: Id | null
  validFrom: string
  lastDay: string
  reference: string
}

type GrantableFunction = { code: string; names: Names; steps: readonly { code: string; names: Names }[] }

/** Mutation to give a power of attorney to the function with the given id. */
function useGrantMandate(organisationId: Id, onDone: () => void) {
  const messages = useMessages(mandateMessages)
  return useMutation({
    mutationFn: async ({ to, steps, reference, ...period }: MandateForm) => {
      const { rows } = await registryApi.functions.findFunctions.call({ ids: [to!] })
      const [grantee] = rows
      return mandateApi.grantMandate.call({
        organisationId,
        ...period,
        to: { organisationId: grantee!.organisationId, function: grantee!.code },
        steps: steps.length > 0 ? [...steps] : null,
        reference: reference.trim(),
      })
    },
    ...useMandateFeedback()(messages.granted, onDone),
  })
}

/** Dialog to give a power of attorney for a function of this organisation, with the period and the source. */
export function GrantMandateDialog(props: {
  organisationId: Id
  functions: readonly GrantableFunction[]
  onClose: () => void
}) {
  const { organisationId, functions, onClose } = props
  const messages = useMessages(mandateMessages)
  const grant = useGrantMandate(organisationId, onClose)
  const [form, setForm] = useState<MandateForm>({
    function: functions[0]!.code,
    steps: [],
    to: null,
    validFrom: '',
    lastDay: '',
    reference: '',
  })
  const { to, validFrom, lastDay, reference } = form
  const isComplete = to !== null && validFrom !== '' && lastDay !== '' && isFilledText(reference)
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.grant}
      description={messages.grantText}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button variant="primary" busy={grant.isPending} disabled={!isComplete} onClick={() => grant.mutate(form)}>
            {messages.grant}
          </Button>
        </>
      }
    >
      <MandateFields
        functions={functions}
        form={form}
        onChange={(changed) => setForm((before) => ({ ...before, ...changed }))}
      />
    </Dialog>
  )
}

function MandateFields(props: {
  functions: readonly GrantableFunction[]
  form: MandateForm
  onChange: (changed: Partial<MandateForm>) => void
}) {
  const { functions, form, onChange } = props
  const messages = useMessages(mandateMessages)
  const { name } = useLocalizedText()
  const steps = functions.find(({ code }) => code === form.function)?.steps ?? []
  return (
    <Stack>
      <SelectField
        label={messages.function}
        value={form.function}
        data={functions.map((entry) => ({ value: entry.code, label: name(entry.names) }))}
        onChange={(event) => onChange({ function: event.currentTarget.value, steps: [] })}
      />
      <FunctionPicker label={messages.authorisedFunction} value={form.to} onChange={(to) => onChange({ to })} />
      <div className={styles.pair}>
        <DateField
          label={messages.from}
          value={form.validFrom}
          required
          onChange={(event) => onChange({ validFrom: event.currentTarget.value })}
        />
        <DateField
          label={messages.until}
          value={form.lastDay}
          required
          onChange={(event) => onChange({ lastDay: event.currentTarget.value })}
        />
      </div>
      {steps.length > 0 && (
        <fieldset className={styles.steps}>
          <legend>{messages.steps}</legend>
          {steps.map(({ code, names }) => (
            <CheckboxField
              key={code}
              label={name(names)}
              checked={form.steps.includes(code)}
              onChange={(event) =>
                onChange({
                  steps: event.currentTarget.checked
                    ? [...form.steps, code]
                    : form.steps.filter((value) => value !== code),
                })
              }
            />
          ))}
          <span className={styles.quiet}>{messages.stepsHint}</span>
        </fieldset>
      )}
      <TextField
        label={messages.reference}
        description={messages.referenceHint}
        value={form.reference}
        required
        maxLength={500}
        onChange={(event) => onChange({ reference: event.currentTarget.value })}
      />
    </Stack>
  )
}
