import { useCountryText } from '#platform/web/country-text.ts'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { DateField } from '#ui/date-field.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { ExchangeMarking } from '../../entities.ts'
import { alignmentPageMessages } from '../messages/index.ts'
import styles from './answer.module.css'
import { useStoredDraft } from './draft-storage.ts'

/** Decision data and marking of answers. A single decision often covers many items. */
export interface Decision {
  decidingBody: string
  signatories: string
  decidedOn: string
  marking: string
}

const emptyDecision: Decision = { decidingBody: '', signatories: '', decidedOn: '', marking: 'TLP:GREEN' }

const isDecision = (value: unknown): value is Decision =>
  value !== null && typeof value === 'object' && Object.keys(emptyDecision).every((key) => key in value)

/** Returns the decision of an organisation, stored in this browser while the user answers. */
export function useDecision(organisationId: Id) {
  const [draft, keep] = useStoredDraft(`decision.${organisationId}`, isDecision)
  return [draft ?? emptyDecision, keep] as const
}

/** Returns the decision fields of an answer. */
export const decided = (decision: Decision) => {
  const marking = ExchangeMarking.safeParse(decision.marking)
  return {
    decidingBody: decision.decidingBody.trim() || null,
    signatories: decision.signatories
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
    decidedOn: decision.decidedOn || null,
    marking: marking.success ? marking.data : ('TLP:GREEN' as const),
  }
}

export function DecisionFields(props: { value: Decision; onChange: (decision: Decision) => void; marked?: boolean }) {
  const { value, onChange, marked = true } = props
  const messages = useMessages(alignmentPageMessages)
  const getText = useCountryText()
  return (
    <Card title={messages.answer.decision} hint={messages.answer.decisionHint}>
      <div className={styles.fields}>
        <TextField
          label={messages.answer.decidingBody}
          description={getText('decidingBodies', messages.answer.decidingBodyHint)}
          value={value.decidingBody}
          maxLength={300}
          onChange={(event) => onChange({ ...value, decidingBody: event.currentTarget.value })}
        />
        <TextField
          label={messages.answer.signatories}
          description={messages.answer.signatoriesHint}
          value={value.signatories}
          maxLength={1000}
          onChange={(event) => onChange({ ...value, signatories: event.currentTarget.value })}
        />
        <DateField
          label={messages.answer.decidedOn}
          value={value.decidedOn}
          onChange={(event) => onChange({ ...value, decidedOn: event.currentTarget.value })}
        />
        {marked && (
          <SelectField
            label={messages.answer.marking}
            value={value.marking}
            data={[...ExchangeMarking.options]}
            onChange={(event) => onChange({ ...value, marking: event.currentTarget.value })}
          />
        )}
      </div>
    </Card>
  )
}
