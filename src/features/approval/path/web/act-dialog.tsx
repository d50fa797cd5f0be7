import { useEffect, useRef, useState } from 'react'
import { getOverlappingPlans, SupersededPlans } from '#features/planning/versions/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { legalToday } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import type { LegalPath } from '../contract.ts'
import { ActField } from './act-field.tsx'
import { pathMessages } from './messages/index.ts'
import styles from './path.module.css'
import {
  type ActionForm,
  type Field,
  getFields,
  getSections,
  isComplete,
  type PathAction,
  plannedNow,
} from './path-action.ts'
import { findRemedies } from './remedies.ts'
import { RemedyButtons } from './remedy-buttons.tsx'
import { SectionsField } from './sections-field.tsx'
import { usePathActionMessages } from './use-path-action-messages.ts'
import { getOpenPoints, useRecordAct } from './use-record-act.ts'

/** Returns the start of the period, or the day of the approval if that is later. */
const getEntryDate = ({ countBackDate, approvedOn }: LegalPath): string =>
  approvedOn !== null && approvedOn > countBackDate ? approvedOn : countBackDate

/** Returns the initial form data of an action. */
function toInitialForm(path: LegalPath, action: PathAction): ActionForm {
  const isAmending = path.rounds.some(({ id, kind }) => id === path.roundId && kind === 'addendum')
  return {
    date: action.kind === 'enter' && !isAmending ? getEntryDate(path) : legalToday(),
    dueOn: '',
    text: '',
    points: null,
    reason: '',
    method: '',
    verdict: 'approved',
    versionId: '',
    weeks: '',
    sectionCodes: null,
    file: null,
    ...(action.kind === 'plan' && plannedNow(action.step)),
  }
}

/** Returns the fields of the dialog, and a function that adds a field if needed and moves the focus to it. */
function useVisibleFields(action: PathAction) {
  const [focusRequest, setFocusRequest] = useState<{ field: Field; place: number }>()
  const fields = getFields(action)
  // A field that the error requires and that was not needed when the dialog opened.
  const visible = focusRequest && !fields.includes(focusRequest.field) ? [...fields, focusRequest.field] : fields
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const places = form.current?.querySelectorAll<HTMLElement>('input, select, textarea')
    if (focusRequest) places?.[focusRequest.place]?.focus()
  }, [focusRequest])
  const focusField = (field: Field) => {
    const place = visible.indexOf(field)
    setFocusRequest({ field, place: place < 0 ? visible.length : place })
  }
  return { form, visible, focusField }
}

/** Dialog for an act. It asks only for the required data and shows which data is missing. */
export function ActDialog(props: {
  path: LegalPath
  action: PathAction
  onDo: (action: PathAction) => void
  onClose: () => void
}) {
  const { path, action, onDo, onClose } = props
  const messages = useMessages(pathMessages)
  const { name } = useLocalizedText()
  const { titleOf, textOf } = usePathActionMessages()
  const change = (changed: Partial<ActionForm>) => setForm((before) => ({ ...before, ...changed }))
  const { record, busy, error } = useRecordAct(path, onClose, (failure) => {
    const overlappingPlans = getOverlappingPlans(failure)
    if (overlappingPlans) change({ overlappingPlans })
    const openPoints = getOpenPoints(failure)
    if (openPoints) change({ openPoints })
  })
  const [actionForm, setForm] = useState(() => toInitialForm(path, action))
  const { form, visible, focusField } = useVisibleFields(action)
  const sections = getSections(action)
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
              onField={focusField}
            />
          </div>
        )}
        {visible.map((field) => (
          <ActField
            key={field}
            planId={path.planId}
            action={action}
            field={field}
            actionForm={actionForm}
            onChange={change}
          />
        ))}
        <SupersededPlans plans={actionForm.overlappingPlans ?? []} date={actionForm.date} />
        {actionForm.openPoints?.map(({ rule, names }) => (
          <TextAreaField
            key={rule}
            label={`${rule} · ${name(names)}`}
            value={actionForm.pointReasons?.[rule] ?? ''}
            onChange={(event) =>
              change({ pointReasons: { ...actionForm.pointReasons, [rule]: event.currentTarget.value } })
            }
            required
            autosize
            minRows={2}
            maxLength={2000}
          />
        ))}
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
