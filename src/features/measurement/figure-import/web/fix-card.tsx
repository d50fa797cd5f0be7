import { useReading, useWords } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import type { FigurePreview, ImportFault } from '../contract.ts'
import { figureImportMessages } from '../messages/index.ts'
import type { Recipe } from '../profile/model.ts'
import { asksIndicator, type FaultGroup, groupFaults } from './fix.ts'
import styles from './from-file.module.css'
import { FaultMend, FaultsMend } from './issue-fix.tsx'
import { fromFileMessages } from './messages/index.ts'
import { Some } from './truncated-list.tsx'
import type { FromFile } from './use-from-file.ts'

interface Props {
  of: FromFile
  preview: FigurePreview
  recipe: Recipe
  /** Issues found during the import only, because they depend on figures reported by others. */
  refused: readonly ImportFault[]
}

/** Lists all issues with place, meaning and a field to fix them. */
export function MendCard({ of, preview, recipe, refused }: Props) {
  const words = useWords(fromFileMessages)
  const said = useWords(figureImportMessages).faults
  const { language } = useReading()
  const number = (count: number) => formatNumber(count, language)
  const groups = [...groupFaults(preview.faults, preview.areas.unknown), ...groupFaults(refused)].filter(
    ({ code }) => code !== 'INDICATOR_NOT_SAID' || !asksIndicator(recipe),
  )
  if (groups.length === 0) return null
  const byCode = Map.groupBy(groups, ({ code }) => code)
  return (
    <Card title={words.mend.title} badge={<span className={styles.quiet}>{number(groups.length)}</span>}>
      {[...byCode].map(([code, its]) => (
        <section key={code} className={styles.code}>
          <p className={styles.faultWords}>{said[code]}</p>
          <FaultsMend of={of} code={code} faults={its} />
          <Some
            all={its}
            line={(fault) => (
              <li key={`${fault.value} ${fault.row} ${fault.column}`} className={styles.fault}>
                <div>
                  <Place of={of} fault={fault} />
                  {fault.value !== '' && <code className={styles.value}>{fault.value}</code>}{' '}
                  <span className={styles.quiet}>
                    {fault.more > 0 && words.mend.again(fault.more)}{' '}
                    {fault.proposals[0] !== undefined && words.mend.meant(fault.proposals[0])}
                  </span>
                </div>
                <FaultMend of={of} preview={preview} recipe={recipe} fault={fault} />
              </li>
            )}
          />
        </section>
      ))}
      {preview.moreFaults > 0 && <p className={styles.quiet}>{words.mend.more(number(preview.moreFaults))}</p>}
    </Card>
  )
}

function Place({ of, fault: { row, column } }: { of: FromFile; fault: FaultGroup }) {
  const words = useWords(fromFileMessages)
  const { language } = useReading()
  const number = (count: number) => formatNumber(count, language)
  if (row === null)
    return (
      <span className={styles.quiet}>{column === null ? words.mend.whole : words.mend.column(number(column))}</span>
    )
  const place = column === null ? words.mend.row(number(row)) : words.mend.place(number(row), number(column))
  return (
    <button type="button" className={styles.goTo} onClick={() => of.goTo(row, (column ?? 1) - 1)}>
      {place}
    </button>
  )
}
