import { missingReasons } from '#features/measurement/indicators/entities.ts'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { SelectField } from '#ui/fields.tsx'
import type { ImportProfile } from '../profile/model.ts'
import { setAbsent, setMark } from './fix.ts'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import type { FromFile } from './use-from-file.ts'

interface Props {
  fileImport: FromFile
  importProfile: ImportProfile
}

const decimals = ['.', ','] as const
const thousands = ['.', ',', ' ', "'"] as const

export function NumberFields({ fileImport, importProfile: { numbers } }: Props) {
  const messages = useMessages(fromFileMessages)
  const none = { value: '', label: messages.fields.noMark }
  const set = (change: Partial<ImportProfile['numbers']>) =>
    fileImport.fix((entry) => ({ ...entry, numbers: { ...entry.numbers, ...change } }))
  return (
    <div className={styles.fields}>
      <SelectField
        label={messages.fields.decimal}
        value={numbers.decimal ?? ''}
        data={[none, ...decimals.map((decimal) => ({ value: decimal, label: messages.fields.signs[decimal] }))]}
        onChange={(event) => {
          const decimal = decimals.find((value) => value === event.currentTarget.value) ?? null
          // The same mark cannot separate decimals and thousands.
          set({ decimal, ...(decimal !== null && decimal === numbers.thousands && { thousands: null }) })
        }}
      />
      <SelectField
        label={messages.fields.thousands}
        value={numbers.thousands ?? ''}
        data={[none, ...thousands.map((thousand) => ({ value: thousand, label: messages.fields.signs[thousand] }))]}
        onChange={(event) => {
          const mark = thousands.find((thousand) => thousand === event.currentTarget.value) ?? null
          set({ thousands: mark, ...(mark !== null && mark === numbers.decimal && { decimal: null }) })
        }}
      />
    </div>
  )
}

/** Fields for labels in place of a number, and their missing reason. */
export function AbsentFields({ fileImport, importProfile }: Props) {
  const messages = useMessages(fromFileMessages)
  const { missing } = useMessages(indicatorMessages)
  const reasons = [
    ...missingReasons.map((missingReason) => ({ value: missingReason, label: missing[missingReason] })),
    { value: 'leave_out', label: messages.fields.noMeaning },
  ]
  const field = ([text, absence]: [string, ImportProfile['empty']]) => (
    <SelectField
      key={text}
      label={messages.fix.resources(text)}
      value={absence}
      data={reasons}
      onChange={(event) => fileImport.fix(setAbsent(text, event.currentTarget.value as ImportProfile['empty']))}
    />
  )
  // Labels in the file or decided by a user come first; the others occur in other files.
  const proposed = fileImport.detection?.importProfile.absent ?? {}
  const seen = fileImport.listDecisions('absent').map(({ value }) => value.split(' → ')[0])
  const all = Object.entries(importProfile.absent)
  const isVisible = ([text, absence]: [string, ImportProfile['empty']]) =>
    proposed[text] !== absence || seen.includes(text)
  const others = all.filter((entry) => !isVisible(entry))
  return (
    <>
      <div className={styles.fields}>
        <SelectField
          label={messages.fields.empty}
          value={importProfile.empty}
          data={reasons}
          onChange={(event) => {
            const empty = event.currentTarget.value as ImportProfile['empty']
            fileImport.fix((entry) => ({ ...entry, empty }))
          }}
        />
        {all.filter(isVisible).map(field)}
      </div>
      {others.length > 0 && (
        <details>
          <summary>{messages.fields.otherAbsent(others.length)}</summary>
          <div className={styles.fields}>{others.map(field)}</div>
        </details>
      )}
    </>
  )
}

/** Fields for signs next to periods and values. */
export function MarkFields({ fileImport, importProfile }: Props) {
  const messages = useMessages(fromFileMessages)
  const { states } = useMessages(indicatorMessages)
  return Object.entries(importProfile.marks).map(([sign, mark]) => (
    <div key={sign} className={styles.fields}>
      <SelectField
        label={messages.fields.mark(sign)}
        value={mark.state}
        data={[
          { value: 'provisional', label: states.provisional },
          { value: 'final', label: messages.fix.mark.final },
        ]}
        onChange={(event) =>
          fileImport.fix(setMark(sign, { ...mark, state: event.currentTarget.value as typeof mark.state }))
        }
      />
      <SelectField
        label={messages.fields.months(sign)}
        value={String(mark.months ?? '')}
        data={[
          { value: '', label: messages.fields.wholePeriod },
          ...Array.from({ length: 11 }, (_, at) => ({
            value: String(at + 1),
            label: messages.fix.mark.first(at + 1),
          })),
        ]}
        onChange={(event) =>
          fileImport.fix(setMark(sign, { ...mark, partialTo: null, months: Number(event.currentTarget.value) || null }))
        }
      />
      <DateField
        label={messages.fields.until(sign)}
        value={mark.partialTo ?? ''}
        onChange={(event) =>
          fileImport.fix(setMark(sign, { ...mark, months: null, partialTo: event.currentTarget.value || null }))
        }
      />
    </div>
  ))
}

/** Fields for the meaning of a row and the rows to read. */
export function RowFields({ fileImport, importProfile }: Props) {
  const messages = useMessages(fromFileMessages)
  const { events } = importProfile
  const pers = ['month', 'quarter', 'year'] as const
  return (
    <>
      <div className={styles.fields}>
        <SelectField
          label={messages.fields.events}
          value={events ? `${events.aggregation} ${events.per}` : ''}
          data={[
            { value: '', label: messages.fields.isFigure },
            ...pers.map((per) => ({ value: `counted ${per}`, label: messages.fields.isCounted[per] })),
            ...pers.map((per) => ({ value: `added ${per}`, label: messages.fields.isAdded[per] })),
          ]}
          onChange={(event) => {
            const [aggregation, per] = event.currentTarget.value.split(' ')
            const next = per ? ({ aggregation, per } as NonNullable<ImportProfile['events']>) : null
            fileImport.fix((entry) => ({ ...entry, events: next }))
          }}
        />
        <SelectField
          label={messages.fields.longer}
          value={importProfile.longerPeriods}
          data={(['checked', 'left_out'] as const).map((value) => ({
            value,
            label: messages.fields.longers[value],
          }))}
          onChange={(event) => {
            const longerPeriods = event.currentTarget.value as ImportProfile['longerPeriods']
            fileImport.fix((entry) => ({ ...entry, longerPeriods }))
          }}
        />
      </div>
      {importProfile.rows.map(({ head, labels: texts, action }) => (
        <p key={`${head} ${action}`} className={styles.decided}>
          <span>
            {messages.fields.filter(head)} {messages.fields.filterModes[action]} {texts.map(messages.quoted).join(', ')}
          </span>
          <Button
            size="small"
            variant="quiet"
            aria-label={messages.fields.remove(texts.join(', '))}
            onClick={() =>
              fileImport.fix((entry) => ({
                ...entry,
                rows: entry.rows.filter((row) => row.head !== head || row.action !== action),
              }))
            }
          >
            {messages.areas.forget}
          </Button>
        </p>
      ))}
    </>
  )
}
