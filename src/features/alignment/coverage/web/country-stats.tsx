import { alignmentPageMessages } from '#features/alignment/items/web/messages/index.ts'
import { usePath } from '#platform/web/address.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatNumber, formatShare } from '#shared/format.ts'
import { Stat, StatRow } from '#ui/stat.tsx'
import type { Totals } from '../contract.ts'
import styles from './country.module.css'

/** Four figures of a version. Each opens the details. */
export function CountryStats({
  totals,
  gaps,
}: {
  totals: Totals & { silentBodies: number }
  gaps: { carriedByNobodyAtTheBorder: readonly unknown[]; withheld: number }
}) {
  const words = useWords(alignmentPageMessages)
  const { language } = useReading()
  const path = usePath()
  const share = (count: number) => (totals.asked === 0 ? '–' : formatShare(count / totals.asked, language))
  const behind = (show: string) => {
    const values = new URLSearchParams(location.search)
    values.delete('cell')
    values.set('show', show)
    return `${path}?${values}`
  }
  const border = gaps.carriedByNobodyAtTheBorder.length
  return (
    <>
      <StatRow>
        <Stat
          value={share(totals.carried)}
          label={words.stats.carried(formatNumber(totals.asked, language))}
          share={totals.asked === 0 ? undefined : totals.carried / totals.asked}
        />
        <Stat value={share(totals.notCarried)} label={words.stats.notCarried} href={behind('reasons')} />
        <Stat
          value={share(totals.no_answer)}
          label={words.stats.noAnswer(totals.silentBodies)}
          tone={totals.no_answer > 0 ? 'bad' : 'neutral'}
          href={behind('silent')}
        />
        <Stat
          value={formatNumber(border, language)}
          label={words.stats.border(border)}
          tone={border > 0 ? 'warn' : 'neutral'}
          href={behind('border')}
        />
      </StatRow>
      {gaps.withheld > 0 && <p className={styles.quiet}>{words.stats.withheld(gaps.withheld)}</p>}
    </>
  )
}
