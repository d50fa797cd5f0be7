import { useState } from 'react'
import { OrganisationPicker } from '#features/country/registry/web/index.ts'
import { useLocalizedText } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { localized } from '#shared/localized-text.ts'
import { Button, IconButton } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { SelectField, TextAreaField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { PriorityMatrix } from '../../contract.ts'
import { usePriorityFormat } from '../page-state.ts'
import styles from '../priorities.module.css'
import { usePriorityActs } from '../use-acts.ts'

/** Shows the expectations about the phenomenon or the whole plan, with author and source document. */
export function PhenomenonExpectations({ matrix, phenomenonId }: { matrix: PriorityMatrix; phenomenonId: string }) {
  const { messages, name, language } = usePriorityFormat(matrix)
  const { renderText } = useLocalizedText()
  const { removeExpectation } = usePriorityActs(matrix.plan.id)
  const [adding, setAdding] = useState(false)
  const expectations = matrix.expectations.filter(
    (expectation) => expectation.phenomenonId === phenomenonId || expectation.phenomenonId === null,
  )
  const { rate } = matrix.abilities
  return (
    <>
      <ul className={styles.list}>
        {expectations.map((entry) => {
          const body = entry.body ?? name(entry.organisationNames ?? {})
          return (
            <li key={entry.id} className={styles.item}>
              <span className={styles.line}>
                <strong>{body}</strong>
                <span className={styles.quiet}>
                  {[
                    messages.expectation.weights[(entry.weight - 1) as 0 | 1 | 2],
                    entry.phenomenonId === null && messages.expectation.ofPlan,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {rate && (
                  <IconButton
                    size="small"
                    icon="close"
                    label={messages.expectation.remove(body)}
                    onClick={() => removeExpectation.mutate({ planId: matrix.plan.id, id: entry.id })}
                  />
                )}
              </span>
              <span className={styles.statement}>{renderText(entry.text)}</span>
              <span className={styles.quiet}>
                {[entry.source, entry.recordedOn && formatDate(entry.recordedOn, language)].filter(Boolean).join(' · ')}
              </span>
            </li>
          )
        })}
      </ul>
      {rate &&
        (adding ? (
          <AddExpectation matrix={matrix} phenomenonId={phenomenonId} onDone={() => setAdding(false)} />
        ) : (
          <div data-print="hide">
            <Button size="small" icon="plus" onClick={() => setAdding(true)}>
              {messages.expectation.add}
            </Button>
          </div>
        ))}
    </>
  )
}

function AddExpectation(props: { matrix: PriorityMatrix; phenomenonId: string; onDone: () => void }) {
  const { matrix, phenomenonId, onDone } = props
  const { messages, language } = usePriorityFormat(matrix)
  const { expect } = usePriorityActs(matrix.plan.id, onDone)
  const [organisationId, setOrganisation] = useState<string | null>(null)
  const [body, setBody] = useState('')
  const [source, setSource] = useState('')
  const [text, setText] = useState('')
  const [weight, setWeight] = useState(2)
  const [recordedOn, setDate] = useState('')
  const hasBody = organisationId !== null || body.trim() !== ''
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const expectation = {
          phenomenonId,
          organisationId,
          body: organisationId === null ? body.trim() : null,
          source: source.trim(),
          text: localized(language, text.trim()),
          weight,
          recordedOn: recordedOn || null,
        }
        expect.mutate({ planId: matrix.plan.id, replacesId: null, expectation })
      }}
    >
      <Stack gap={12}>
        <ExpectingBodyFields
          matrix={matrix}
          organisationId={organisationId}
          onOrganisation={setOrganisation}
          body={body}
          onBody={setBody}
        />
        <TextAreaField
          label={messages.expectation.text}
          usesPlanFont
          autosize
          minRows={2}
          required
          maxLength={5000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <TextField
          label={messages.expectation.source}
          required
          maxLength={300}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <DateField
          label={messages.expectation.date}
          value={recordedOn}
          onChange={(event) => setDate(event.target.value)}
        />
        <WeightField matrix={matrix} weight={weight} onChange={setWeight} />
        <div className={styles.bar}>
          <Button
            type="submit"
            variant="primary"
            size="small"
            busy={expect.isPending}
            disabled={!hasBody || source.trim() === '' || text.trim() === ''}
          >
            {messages.save}
          </Button>
          <Button size="small" onClick={onDone}>
            {messages.cancel}
          </Button>
        </div>
      </Stack>
    </form>
  )
}

/** Field for the organisation that has the expectation, or for the name of a body that is not in the registry. */
function ExpectingBodyFields(props: {
  matrix: PriorityMatrix
  organisationId: string | null
  onOrganisation: (organisationId: string | null) => void
  body: string
  onBody: (body: string) => void
}) {
  const { matrix, organisationId, onOrganisation, body, onBody } = props
  const { messages } = usePriorityFormat(matrix)
  return (
    <>
      <OrganisationPicker label={messages.expectation.organisation} value={organisationId} onChange={onOrganisation} />
      {organisationId === null && (
        <TextField
          label={messages.expectation.body}
          maxLength={120}
          value={body}
          onChange={(event) => onBody(event.currentTarget.value)}
        />
      )}
    </>
  )
}

/** Field for the weight of an expectation, from 1 to 3. */
function WeightField(props: { matrix: PriorityMatrix; weight: number; onChange: (weight: number) => void }) {
  const { matrix, weight, onChange } = props
  const { messages } = usePriorityFormat(matrix)
  return (
    <SelectField
      label={messages.expectation.weight}
      value={String(weight)}
      data={[1, 2, 3].map((value) => ({
        value: String(value),
        label: messages.expectation.weights[(value - 1) as 0 | 1 | 2],
      }))}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    />
  )
}
