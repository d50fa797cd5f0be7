import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatShare } from '#shared/format.ts'
import { SectionLabel } from '#ui/section-label.tsx'
import { Stat } from '#ui/stat.tsx'
import type { Scores as FourScores } from '../entities.ts'
import { scoreMessages } from '../scores/messages/index.ts'
import styles from './checks.module.css'

const factors = ['measurability', 'accountability', 'evaluation', 'adaptation'] as const

/** Shows the four success factors: the figure, or the data that is missing to compute it. */
export function Scores({ scores }: { scores: FourScores }) {
  const messages = useMessages(scoreMessages)
  const { language } = useLocalizedText()
  return (
    <section aria-labelledby="scores">
      <SectionLabel level={2} id="scores">
        {messages.title}
      </SectionLabel>
      <div className={styles.scores}>
        {factors.map((factor) => {
          const score = scores[factor]
          return 'missing' in score ? (
            <Stat key={factor} heading={messages[factor]} value="–" label={messages.missing[score.missing]} />
          ) : (
            <Stat
              key={factor}
              heading={messages[factor]}
              value={formatShare(score.share, language)}
              label={(factor === 'measurability' ? messages.measured : messages.accountableCount)(
                score.metCount,
                score.required,
              )}
              share={score.share}
              tone={score.metCount < score.required ? 'warn' : 'good'}
            />
          )
        })}
      </div>
    </section>
  )
}
