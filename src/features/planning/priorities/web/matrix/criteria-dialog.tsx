import { useState } from 'react'
import { useLocalizedText } from '#platform/web/language.tsx'
import { type CriterionGroup, criterionGroups } from '#shared/pack-criterion.ts'
import { Button, IconButton } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { PriorityMatrix } from '../../contract.ts'
import type { Criterion } from '../../entities.ts'
import { usePriorityFormat } from '../page-state.ts'
import styles from '../priorities.module.css'
import { usePriorityActs } from '../use-acts.ts'

const findFreeCode = (criteria: readonly Criterion[]): string => {
  for (let number = 1; ; number += 1) {
    const code = `own_${number}`
    if (!criteria.some((entry) => entry.code === code)) return code
  }
}

/** A dialog for the criteria, their weights, and the maximum number of priorities. */
export function CriteriaDialog({ matrix, onClose }: { matrix: PriorityMatrix; onClose: () => void }) {
  const { messages, name } = usePriorityFormat(matrix)
  const { saveCriteria } = usePriorityActs(matrix.plan.id, onClose)
  const [criteria, setCriteria] = useState(matrix.criteria)
  const [places, setPlaces] = useState(matrix.places)
  const left = matrix.availableCriteria.filter((entry) => !criteria.some((other) => other.code === entry.code))
  const isSound = criteria.some((criterion) => criterion.weight > 0) && places >= 1 && places <= 30
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.criteria.title}
      closeLabel={messages.close}
      description={messages.criteria.text}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            busy={saveCriteria.isPending}
            disabled={!isSound}
            onClick={() => saveCriteria.mutate({ planId: matrix.plan.id, criteria, places })}
          >
            {messages.save}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <TextField
          type="number"
          min={1}
          max={30}
          label={messages.criteria.places}
          value={places}
          onChange={(event) => setPlaces(Number(event.currentTarget.value))}
        />
        <CriterionList matrix={matrix} criteria={criteria} onChange={setCriteria} />
        {left.length > 0 && (
          <SelectField
            label={messages.criteria.addCriterion}
            value=""
            data={[
              { value: '', label: messages.choose },
              ...left.map((entry) => ({ value: entry.code, label: name(entry.names) })),
            ]}
            onChange={(event) => {
              const taken = left.find((entry) => entry.code === event.currentTarget.value)
              if (taken) setCriteria([...criteria, taken])
            }}
          />
        )}
        <AddCriterionFields matrix={matrix} criteria={criteria} onAdd={(added) => setCriteria([...criteria, added])} />
      </Stack>
    </Dialog>
  )
}

interface CriterionFieldsProps {
  matrix: PriorityMatrix
  criteria: readonly Criterion[]
}

/** Lists the criteria with a choice of weight and a button to remove each. */
function CriterionList(props: CriterionFieldsProps & { onChange: (criteria: Criterion[]) => void }) {
  const { matrix, criteria, onChange } = props
  const { messages, name } = usePriorityFormat(matrix)
  const weigh = (code: string, weight: number) =>
    onChange(criteria.map((criterion) => (criterion.code === code ? { ...criterion, weight } : criterion)))
  return (
    <ul className={styles.columns}>
      {criteria.map((criterion) => (
        <li key={criterion.code} className={styles.bar}>
          <SelectField
            label={name(criterion.names)}
            description={messages.groups[criterion.group]}
            value={String(criterion.weight)}
            data={[...new Set([0, 0.5, 1, 1.5, 2, 3, 4, 5, criterion.weight])]
              .toSorted((a, b) => a - b)
              .map((weight) => ({ value: String(weight), label: messages.matrix.weight(String(weight)) }))}
            onChange={(event) => weigh(criterion.code, Number(event.currentTarget.value))}
          />
          <IconButton
            label={messages.criteria.remove(name(criterion.names))}
            icon="close"
            onClick={() => onChange(criteria.filter((other) => other !== criterion))}
          />
        </li>
      ))}
    </ul>
  )
}

/** Fields to add a criterion that the pack does not have. It uses the scale of a criterion of the same group. */
function AddCriterionFields(props: CriterionFieldsProps & { onAdd: (criterion: Criterion) => void }) {
  const { matrix, criteria, onAdd } = props
  const { messages } = usePriorityFormat(matrix)
  const { language } = useLocalizedText()
  const [own, setOwn] = useState('')
  const [group, setGroup] = useState<CriterionGroup>('expectation')
  const addCustomCriterion = () => {
    const like = matrix.availableCriteria.find((entry) => entry.group === group) ?? matrix.availableCriteria[0]
    const scale = like?.scale ?? ['0', '1', '2', '3'].map((step) => ({ [language]: step }))
    onAdd({ code: findFreeCode(criteria), group, names: { [language]: own.trim() }, question: {}, scale, weight: 1 })
    setOwn('')
  }
  return (
    <div className={styles.bar}>
      <TextField
        label={messages.criteria.own}
        value={own}
        maxLength={80}
        onChange={(event) => setOwn(event.currentTarget.value)}
      />
      <SelectField
        label={messages.criteria.group}
        value={group}
        data={criterionGroups.map((value) => ({ value, label: messages.groups[value] }))}
        onChange={(event) => setGroup(event.currentTarget.value as CriterionGroup)}
      />
      <Button icon="plus" disabled={own.trim() === ''} onClick={addCustomCriterion}>
        {messages.add}
      </Button>
    </div>
  )
}
