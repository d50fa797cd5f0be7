import { alignmentPageMessages } from '#features/alignment/items/web/messages/index.ts'
import { usePath } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber, formatShare } from '#shared/format.ts'
import { Stat, StatRow } from '#ui/stat.tsx'
import type { Totals } from '../contract.ts'
import { countVisible } from '../model.ts'
import styles from './country.module.css'

/** Four figures of a version. All except the first link to the details. */
export function CountryStats({
  totals,
  gaps,
}: {
  totals: Totals & { withoutReplyCount: number; recordedCount: number }
  gaps: { borderColumnsNotCarried: readonly unknown[]; withheld: number; isGrouped: boolean }
}) {
  const messages = useMessages(alignmentPageMessages)
  const { language } = useLocalizedText()
  const path = usePath()
  const visible = countVisible(totals)
  const share = (count: number) => (visible === 0 ? '–' : formatShare(count / visible, language))
  const toDrillDownPath = (show: string) => {
    const values = new URLSearchParams(location.search)
    values.delete('cell')
    values.set('show', show)
    return `${path}?${values}`
  }
  const border = gaps.borderColumnsNotCarried.length
  return (
    <>
      <StatRow>
        <Stat
          value={share(totals.carried)}
          label={messages.stats.carried(formatNumber(visible, language))}
          share={visible === 0 ? undefined : totals.carried / visible}
        />
        <Stat value={share(totals.notCarried)} label={messages.stats.notCarried} href={toDrillDownPath('reasons')} />
        <Stat
          value={share(totals.no_answer)}
          // Who has not answered is known only to readers who read all answers by name.
          label={messages.stats.noAnswer(gaps.isGrouped ? 0 : totals.withoutReplyCount)}
          tone={totals.no_answer > 0 ? 'bad' : 'neutral'}
          href={toDrillDownPath('notAnswered')}
        />
        {!gaps.isGrouped && (
          <Stat
            value={formatNumber(border, language)}
            label={messages.stats.border(border)}
            tone={border > 0 ? 'warn' : 'neutral'}
            href={toDrillDownPath('border')}
          />
        )}
      </StatRow>
      {totals.recordedCount > 0 && <p className={styles.quiet}>{messages.stats.recorded(totals.recordedCount)}</p>}
      {gaps.withheld > 0 && <p className={styles.quiet}>{messages.stats.withheld(gaps.withheld)}</p>}
    </>
  )
}
