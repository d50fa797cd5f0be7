import { useEffect } from 'react'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { longerThan } from '#features/measurement/indicators/web/periods.ts'
import { useMessages } from '#platform/web/language.tsx'
import { SelectField } from '#ui/fields.tsx'
import type { FormPer } from './periods-as-text.ts'
import { useResultMessages } from './result-messages.ts'
import { useDefinition } from './use-results.ts'

interface PerFieldProps {
  /** The indicator; null when none is selected yet. */
  code: string | null
  per: FormPer
  /** The period length of an existing result. It is offered for any indicator. */
  existingPer: FormPer | undefined
  onChange: (per: FormPer) => void
}

/** Field for the period length of targets: the indicator's, or longer; never shorter. */
export function PerField({ code, per, existingPer, onChange }: PerFieldProps) {
  const { messages } = useResultMessages()
  const lengths = useMessages(indicatorMessages).per
  const type = useDefinition(code)?.periodType
  const availablePers: FormPer[] = type === undefined ? [per] : type === 'custom' ? ['custom'] : longerThan(type)
  const offered = existingPer && !availablePers.includes(existingPer) ? [existingPer, ...availablePers] : availablePers
  const [only] = offered
  const isOffered = offered.includes(per)
  useEffect(() => {
    if (!isOffered && only) onChange(only)
  }, [isOffered, only, onChange])
  if (offered.length < 2) return null
  return (
    <SelectField
      label={messages.form.per}
      value={per}
      data={offered.map((value) => ({
        value,
        label: value === 'custom' ? messages.form.ownPeriods : lengths[value],
      }))}
      onChange={(event) => onChange(event.currentTarget.value as FormPer)}
    />
  )
}
