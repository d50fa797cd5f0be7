import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { indicatorApi } from '#features/measurement/indicators/web/api.ts'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { longerThan } from '#features/measurement/indicators/web/periods.ts'
import { useWords } from '#platform/web/language.tsx'
import { SelectField } from '#ui/fields.tsx'
import type { FormPer } from './periods-as-text.ts'
import { useResultWords } from './result-messages.ts'

interface PerFieldProps {
  /** The indicator; null: none was chosen yet. */
  code: string | null
  per: FormPer
  /** The length of what stands already: it is offered, whatever the indicator. */
  standing: FormPer | undefined
  onChange: (per: FormPer) => void
}

/** In periods of which length targets are set: those in which the indicator is counted, or longer ones; never shorter. */
export function PerField({ code, per, standing, onChange }: PerFieldProps) {
  const { words } = useResultWords()
  const lengths = useWords(indicatorMessages).per
  const { data } = useQuery({
    ...indicatorApi.definitions.getIndicator.queryOptions({ input: { code: code ?? '' } }),
    enabled: code !== null,
    staleTime: 300_000,
  })
  const type = data?.indicator.definition.periodType
  const its: FormPer[] = type === undefined ? [per] : type === 'custom' ? ['custom'] : longerThan(type)
  const offered = standing && !its.includes(standing) ? [standing, ...its] : its
  const [only] = offered
  const isOffered = offered.includes(per)
  useEffect(() => {
    if (!isOffered && only) onChange(only)
  }, [isOffered, only, onChange])
  if (offered.length < 2) return null
  return (
    <SelectField
      label={words.form.per}
      value={per}
      data={offered.map((one) => ({ value: one, label: one === 'custom' ? words.form.ownPeriods : lengths[one] }))}
      onChange={(event) => onChange(event.currentTarget.value as FormPer)}
    />
  )
}
