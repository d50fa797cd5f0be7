import { type ComponentType, useState } from 'react'
import { PhenomenonPicker } from '#features/country/phenomena/web/index.ts'
import {
  AreaPicker,
  FunctionPicker,
  OrganisationPicker,
  type SinglePickerProps,
} from '#features/country/registry/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate, formatEuro, lastDay } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { SelectField } from '#ui/fields.tsx'
import type { Candidate, FieldName, ProposedField } from '../entities.ts'
import { intakeMessages } from '../messages/index.ts'
import styles from './intake.module.css'
import { intakePageMessages } from './messages/index.ts'

interface FieldChoiceProps {
  field: ProposedField
  selectedValue: string | undefined
  lang: Language | undefined
  disabled: boolean
  onChoose: (value: string | null) => void
}

/** Fields that may have any readable registry entry, in addition to the candidates. */
const pickers: Readonly<Partial<Record<FieldName, ComponentType<SinglePickerProps>>>> = {
  accountable: FunctionPicker,
  partners: OrganisationPicker,
  area: AreaPicker,
  phenomenon: PhenomenonPicker,
}

const [asWords, another] = ['', 'another']

/** Selects the meaning of a field. It is preselected only when it is certain. */
export function FieldChoice({ field, selectedValue, lang, disabled, onChoose }: FieldChoiceProps) {
  const messages = useMessages(intakePageMessages)
  const common = useMessages(intakeMessages)
  const { language } = useLocalizedText()
  const Picker = pickers[field.name]
  const isCandidate = field.candidates.some(({ value }) => value === selectedValue)
  const isOther = selectedValue !== undefined && !isCandidate
  const [isPicking, setPicking] = useState(isOther)
  const getLabel = ({ value, label, detail }: Candidate): string => {
    if (field.name === 'budget') return formatEuro(Number(value), language)
    if (field.name !== 'deadline') return [label, detail].filter(Boolean).join(' · ')
    const [from, to = ''] = value.split('/')
    const until = formatDate(lastDay(to), language)
    return from ? messages.period(formatDate(from, language), until) : messages.until(until)
  }
  const name = common.fields[field.name]
  const element = <q lang={lang}>{field.text}</q>
  if (field.candidates.length === 0 && !Picker)
    return (
      <div className={styles.field}>
        <span>
          {name}: {element}
        </span>
        {field.name !== 'indicator' && <span className={styles.quiet}>{messages.noCandidate}</span>}
      </div>
    )
  const visible = isPicking || isOther
  return (
    <div className={styles.field}>
      <SelectField
        label={name}
        description={element}
        value={visible ? another : (selectedValue ?? asWords)}
        disabled={disabled}
        data={[
          { value: asWords, label: messages.leaveAsText },
          ...field.candidates.map((candidate) => ({ value: candidate.value, label: getLabel(candidate) })),
          ...(Picker ? [{ value: another, label: messages.chooseAnother }] : []),
        ]}
        onChange={({ currentTarget: { value } }) => {
          setPicking(value === another)
          if (value !== another) onChoose(value === asWords ? null : value)
        }}
      />
      {visible && Picker && (
        <Picker
          label={messages.choose(name)}
          value={isOther ? selectedValue : null}
          readOnly={disabled}
          onChange={(id) => onChoose(id)}
        />
      )}
      {field.candidates.length === 0 && !visible && <span className={styles.quiet}>{messages.noCandidate}</span>}
    </div>
  )
}
