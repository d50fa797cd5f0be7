import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { classNames } from '#ui/class-names.ts'
import { Link } from '#ui/link.tsx'
import type { Calendar, CalendarEntry } from '../contract.ts'
import { describeEvent } from '../messages/describe-event.ts'
import styles from './calendar.module.css'
import { EntryTitle } from './entry-table.tsx'
import { calendarPageMessages } from './messages/index.ts'
import { formatMonthName, listWeeks, weekdays } from './months.ts'
import { useCalendarTexts } from './use-calendar-texts.ts'

const maxCount = 3

/** Shows a month as weeks. Non-working days are announced as such. On a phone only the list is shown. */
export function MonthGrid(props: {
  month: string
  today: string
  rows: readonly CalendarEntry[]
  holidays: Calendar['holidays']
}) {
  const { month, today, rows, holidays } = props
  const texts = useCalendarTexts()
  const messages = useMessages(calendarPageMessages)
  const { language } = useLocalizedText()
  const byDay = Map.groupBy(rows, ({ date }) => date)
  return (
    <table className={styles.grid}>
      <caption className="visually-hidden">{messages.grid(formatMonthName(month, language))}</caption>
      <thead>
        <tr>
          {weekdays(language).map(({ short, long }) => (
            <th key={long} scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {listWeeks(month).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, index) => {
              const holiday = holidays.find(({ date }) => date === day)
              const dayEntries = day === null ? [] : (byDay.get(day) ?? [])
              const key = `${day} ${index}`
              return (
                <td
                  key={key}
                  aria-current={day === today ? 'date' : undefined}
                  className={classNames(
                    (index > 4 || holiday) && styles.off,
                    day === null && styles.aside,
                    day === today && styles.today,
                  )}
                >
                  {day && <span className={styles.number}>{Number(day.slice(8))}</span>}
                  {holiday && <span className={styles.holiday}>{holiday.name}</span>}
                  {dayEntries.slice(0, maxCount).map((entry) => (
                    <Link
                      key={entry.key}
                      href={entry.href}
                      className={classNames(
                        styles.item,
                        entry.lateDays !== null && styles.late,
                        entry.state !== 'open' && styles.statement,
                      )}
                      title={describeEvent(entry, language, texts)}
                    >
                      <EntryTitle entry={entry} />
                    </Link>
                  ))}
                  {dayEntries.length > maxCount && (
                    <span className={styles.quiet}>{messages.more(dayEntries.length - maxCount)}</span>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
