import { useReading, useWords } from '#platform/web/language.tsx'
import { formatShare } from '#shared/format.ts'
import { SectionLabel } from '#ui/section-label.tsx'
import { Stat } from '#ui/stat.tsx'
import type { Scores as FourScores } from '../entities.ts'
import { checkMessages } from '../messages/index.ts'
import styles from './checks.module.css'

const factors = ['measurability', 'accountability', 'evaluation', 'adaptation'] as const

/** Shows the four success factors: the figure, or the data that is missing to compute it. */
export function Scores({ scores }: { scores: FourScores }) {
  const words = useWords(checkMessages).scores
  const { language } = useReading()
  return (
    <section aria-labelledby="scores">
      <SectionLabel level={2} id="scores">
        {words.title}
      </SectionLabel>
      <div className={styles.scores}>
        {factors.map((factor) => {
          const score = scores[factor]
          return 'missing' in score ? (
            <Stat key={factor} heading={words[factor]} value="–" label={words.missing[score.missing]} />
          ) : (
            <Stat
              key={factor}
              heading={words[factor]}
              value={formatShare(score.share, language)}
              label={(factor === 'measurability' ? words.measured : words.of)(score.met, score.of)}
              share={score.share}
              tone={score.met < score.of ? 'warn' : 'good'}
            />
          )
        })}
      </div>
    </section>
  )
}
