import { missingReasons } from '#features/measurement/indicators/entities.ts'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { DateField, SelectField } from '#ui/fields.tsx'
import type { ImportProfile } from '../profile/model.ts'
import { setAbsent, setMark } from './fix.ts'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import type { FromFile } from './use-from-file.ts'

interface Props {
  of: FromFile
  recipe: ImportProfile
}

const decimals = ['.', ','] as const
const thousands = ['.', ',', ' ', "'"] as const

export function NumberFields({ of, recipe: { numbers } }: Props) {
  const messages = useMessages(fromFileMessages)
  const none = { value: '', label: messages.fields.noMark }
  const set = (change: Partial<ImportProfile['numbers']>) =>
    of.mend((entry) => ({ ...entry, numbers: { ...entry.numbers, ...change } }))
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
export function AbsentFields({ of, recipe }: Props) {
  const messages = useMessages(fromFileMessages)
  const { missing } = useMessages(indicatorMessages)
  const reasons = [
    ...missingReasons.map((missingReason) => ({ value: missingReason, label: missing[missingReason] })),
    { value: 'leave_out', label: messages.fields.saysNothing },
  ]
  const field = ([said, absence]: [string, ImportProfile['empty']]) => (
    <SelectField
      key={said}
      label={messages.mend.means(said)}
      value={absence}
      data={reasons}
      onChange={(event) => of.mend(setAbsent(said, event.currentTarget.value as ImportProfile['empty']))}
    />
  )
  // Labels in the file or decided by a user come first; the others occur in other files.
  const proposed = of.understood?.recipe.absent ?? {}
  const seen = of.decisionsOf('absent').map(({ value }) => value.split(' → ')[0])
  const all = Object.entries(recipe.absent)
  const isVisible = ([said, absence]: [string, ImportProfile['empty']]) =>
    proposed[said] !== absence || seen.includes(said)
  const others = all.filter((entry) => !isVisible(entry))
  return (
    <>
      <div className={styles.fields}>
        <SelectField
          label={messages.fields.empty}
          value={recipe.empty}
          data={reasons}
          onChange={(event) => {
            const empty = event.currentTarget.value as ImportProfile['empty']
            of.mend((entry) => ({ ...entry, empty }))
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
export function MarkFields({ of, recipe }: Props) {
  const messages = useMessages(fromFileMessages)
  const { states } = useMessages(indicatorMessages)
  return Object.entries(recipe.marks).map(([sign, mark]) => (
    <div key={sign} className={styles.fields}>
      <SelectField
        label={messages.fields.mark(sign)}
        value={mark.state}
        data={[
          { value: 'provisional', label: states.provisional },
          { value: 'final', label: messages.mend.mark.final },
        ]}
        onChange={(event) => of.mend(setMark(sign, { ...mark, state: event.currentTarget.value as typeof mark.state }))}
      />
      <SelectField
        label={messages.fields.months(sign)}
        value={String(mark.months ?? '')}
        data={[
          { value: '', label: messages.fields.wholePeriod },
          ...Array.from({ length: 11 }, (_, at) => ({
            value: String(at + 1),
            label: messages.mend.mark.first(at + 1),
          })),
        ]}
        onChange={(event) =>
          of.mend(setMark(sign, { ...mark, until: null, months: Number(event.currentTarget.value) || null }))
        }
      />
      <DateField
        label={messages.fields.until(sign)}
        value={mark.until ?? ''}
        onChange={(event) =>
          of.mend(setMark(sign, { ...mark, months: null, until: event.currentTarget.value || null }))
        }
      />
    </div>
  ))
}

/** Fields for the meaning of a row and the rows to read. */
export function RowFields({ of, recipe }: Props) {
  const messages = useMessages(fromFileMessages)
  const { events } = recipe
  const pers = ['month', 'quarter', 'year'] as const
  return (
    <>
      <div className={styles.fields}>
        <SelectField
          label={messages.fields.events}
          value={events ? `${events.are} ${events.per}` : ''}
          data={[
            { value: '', label: messages.fields.isFigure },
            ...pers.map((per) => ({ value: `counted ${per}`, label: messages.fields.isCounted[per] })),
            ...pers.map((per) => ({ value: `added ${per}`, label: messages.fields.isAdded[per] })),
          ]}
          onChange={(event) => {
            const [are, per] = event.currentTarget.value.split(' ')
            const next = per ? ({ are, per } as NonNullable<ImportProfile['events']>) : null
            of.mend((entry) => ({ ...entry, events: next }))
          }}
        />
        <SelectField
          label={messages.fields.longer}
          value={recipe.longerPeriods}
          data={(['checked', 'left_out'] as const).map((value) => ({
            value: value,
            label: messages.fields.longers[value],
          }))}
          onChange={(event) => {
            const longerPeriods = event.currentTarget.value as ImportProfile['longerPeriods']
            of.mend((entry) => ({ ...entry, longerPeriods }))
          }}
        />
      </div>
      {recipe.rows.map(({ head, words: said, are }) => (
        <p key={`${head} ${are}`} className={styles.decided}>
          <span>
            {messages.fields.kept(head)} {messages.fields.keptAre[are]} {said.map((value) => `“${value}”`).join(', ')}
          </span>
          <Button
            size="small"
            variant="quiet"
            aria-label={messages.fields.remove(said.join(', '))}
            onClick={() =>
              of.mend((entry) => ({ ...entry, rows: entry.rows.filter((row) => row.head !== head || row.are !== are) }))
            }
          >
            {messages.areas.forget}
          </Button>
        </p>
      ))}
    </>
  )
}
