import { useEffect, useRef, useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { legalToday } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { DateField, SelectField, TextAreaField, TextField } from '#ui/fields.tsx'
import type { LegalPath } from '../contract.ts'
import { DecisionMethod, Verdict } from '../entities.ts'
import { pathMessages } from './messages/index.ts'
import styles from './path.module.css'
import {
  type ActionForm,
  type Field,
  getFields,
  getSections,
  isComplete,
  isNeeded,
  type PathAction,
  plannedNow,
} from './path-action.ts'
import { findRemedies } from './remedies.ts'
import { RemedyButtons } from './remedy-buttons.tsx'
import { SectionsField } from './sections-field.tsx'
import { usePathActionMessages } from './use-path-action-messages.ts'
import { useActing } from './use-record-act.ts'
import { VersionField } from './version-field.tsx'

/** Dialog for an act. It asks only for the required data and shows which data is missing. */
export function ActWindow(props: {
  path: LegalPath
  action: PathAction
  onDo: (doing: PathAction) => void
  onClose: () => void
}) {
  const { path, action, onDo, onClose } = props
  const messages = useMessages(pathMessages)
  const { titleOf, textOf, labelOf } = usePathActionMessages()
  const { record, busy, error } = useActing(path, onClose)
  const isAmending = path.rounds.some(({ id, kind }) => id === path.roundId && kind === 'addendum')
  const [actionForm, setForm] = useState<ActionForm>({
    date: action.kind === 'enter' && !isAmending ? path.countBackDate : legalToday(),
    dueOn: '',
    text: '',
    reason: '',
    method: '',
    verdict: 'approved',
    versionId: '',
    weeks: '',
    sectionCodes: null,
    ...(action.kind === 'plan' && plannedNow(action.step)),
  })
  const [asked, setAsked] = useState<{ field: Field; place: number }>()
  const fields = getFields(action)
  const sections = getSections(action)
  // A field that the error requires and that was not needed when the dialog opened.
  const visible = asked && !fields.includes(asked.field) ? [...fields, asked.field] : fields
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const places = form.current?.querySelectorAll<HTMLElement>('input, select, textarea')
    if (asked) places?.[asked.place]?.focus()
  }, [asked])
  const change = (changed: Partial<ActionForm>) => setForm((before) => ({ ...before, ...changed }))
  const set = (field: Field) => (event: { currentTarget: { value: string } }) =>
    change({ [field]: event.currentTarget.value })
  const field = (name: Field) => {
    const common = {
      label: labelOf(action, name),
      value: actionForm[name],
      required: isNeeded(action, name, actionForm),
      onChange: set(name),
    }
    switch (name) {
      case 'versionId':
        return (
          <VersionField
            key={name}
            planId={path.planId}
            value={actionForm.versionId}
            onChange={(versionId) => change({ versionId })}
          />
        )
      case 'date':
      case 'dueOn':
        return <DateField key={name} {...common} />
      case 'weeks':
        return <TextField key={name} {...common} type="number" min={1} max={260} />
      case 'method':
        return (
          <SelectField
            key={name}
            {...common}
            data={[
              { value: '', label: messages.acts.noMethod },
              ...DecisionMethod.options.map((value) => ({ value, label: messages.seats.methods[value] })),
            ]}
          />
        )
      case 'verdict':
        return (
          <SelectField
            key={name}
            {...common}
            data={Verdict.options.map((value) => ({ value, label: messages.seats.verdicts[value] }))}
          />
        )
      default:
        return (
          <TextAreaField
            key={name}
            {...common}
            autosize
            minRows={name === 'text' ? 3 : 2}
            maxLength={name === 'text' ? 20_000 : 2000}
          />
        )
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={titleOf(action)}
      description={textOf(action)}
      closeLabel={messages.acts.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.acts.cancel}</Button>
          <Button
            variant="primary"
            busy={busy}
            disabled={!isComplete(action, actionForm)}
            onClick={() => record(action, actionForm)}
          >
            {messages.acts.save}
          </Button>
        </>
      }
    >
      <div className={styles.form} ref={form}>
        {error && (
          <div role="alert">
            <p className={styles.refused}>{error.message}</p>
            <RemedyButtons
              remedies={findRemedies(error.code, error.data, path, action)}
              onDo={onDo}
              onLeave={onClose}
              onField={(name) => {
                const place = visible.indexOf(name)
                setAsked({ field: name, place: place < 0 ? visible.length : place })
              }}
            />
          </div>
        )}
        {visible.map(field)}
        {sections.length > 1 && (
          <SectionsField
            sections={sections}
            sectionCodes={actionForm.sectionCodes}
            onChange={(sectionCodes) => change({ sectionCodes })}
            labels={{ label: messages.acts.sections, whole: messages.acts.whole, someSections: messages.acts.some }}
          />
        )}
      </div>
    </Dialog>
  )
}
