import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { localized, writeText } from '#shared/localized-text.ts'
import { markings } from '#shared/marking.ts'
import { SelectField, TextAreaField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { Plan } from '../contract.ts'
import { isDecided } from '../decided-fields/model.ts'
import styles from './form.module.css'
import { planPageMessages } from './messages/index.ts'

type Patch = Partial<Pick<Plan, 'title' | 'motto' | 'shortMessage' | 'marking'>>

/** A form for the cover and marking of a plan. Each field is saved on blur. */
export function CoverForm({
  plan,
  mayDecide,
  onChange,
}: {
  plan: Plan
  mayDecide: boolean
  onChange: (patch: Patch) => void
}) {
  const messages = useMessages(planPageMessages)
  const { language, text, getLangAttribute } = useLocalizedText()
  const save = (field: 'title' | 'motto' | 'shortMessage', value: string) => {
    const before = plan[field]
    if (value.trim() === text(before).trim()) return
    onChange({ [field]: before ? writeText(before, language, value) : localized(language, value) })
  }
  return (
    <Stack gap={14} key={`${language}-${plan.revision}`}>
      <TextField
        label={messages.file.title}
        defaultValue={text(plan.title)}
        lang={getLangAttribute(plan.title)}
        onBlur={(event) => save('title', event.target.value)}
        maxLength={500}
      />
      <TextField
        label={messages.file.motto}
        defaultValue={text(plan.motto)}
        lang={getLangAttribute(plan.motto)}
        onBlur={(event) => save('motto', event.target.value)}
        maxLength={300}
      />
      <TextAreaField
        label={messages.file.shortMessage}
        description={messages.file.shortMessageHint}
        defaultValue={text(plan.shortMessage)}
        lang={getLangAttribute(plan.shortMessage)}
        onBlur={(event) => save('shortMessage', event.target.value)}
        usesPlanFont
        autosize
        minRows={2}
        maxLength={1000}
      />
      <SelectField
        label={messages.file.marking}
        value={plan.marking}
        data={listMarkings(plan, mayDecide)}
        disabled={isDecided(plan) && !mayDecide}
        {...(isDecided(plan) && { description: messages.file.markingHint })}
        onChange={(event) => onChange({ marking: event.currentTarget.value as Plan['marking'] })}
      />
    </Stack>
  )
}

/** Returns the markings that can be chosen: after the submission only the present and less strict ones. */
const listMarkings = (plan: Plan, mayDecide: boolean): Plan['marking'][] =>
  isDecided(plan)
    ? markings.slice(mayDecide ? 0 : markings.indexOf(plan.marking), markings.indexOf(plan.marking) + 1)
    : [...markings]

/** Shows the cover for readers. */
export function CoverFacts({ plan }: { plan: Plan }) {
  const messages = useMessages(planPageMessages)
  const { renderText } = useLocalizedText()
  return (
    <dl className={styles.facts}>
      <dt>{messages.file.title}</dt>
      <dd>{renderText(plan.title)}</dd>
      <dt>{messages.file.motto}</dt>
      <dd>{plan.motto ? renderText(plan.motto) : messages.notYet}</dd>
      <dt>{messages.file.shortMessage}</dt>
      <dd>{plan.shortMessage ? renderText(plan.shortMessage) : messages.notYet}</dd>
      <dt>{messages.file.marking}</dt>
      <dd>{plan.marking}</dd>
    </dl>
  )
}
