import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import type { LegalPath } from '../contract.ts'
import { pathMessages } from './messages/index.ts'
import styles from './path.module.css'
import type { PathAction } from './path-action.ts'
import { StepLine } from './step-line.tsx'

/** Lists the steps in order. Open steps are expanded. */
export function StepsCard({ path, onDo }: { path: LegalPath; onDo?: (action: PathAction) => void }) {
  const messages = useMessages(pathMessages).steps
  const { language } = useLocalizedText()
  const round = path.rounds.find(({ id }) => id === path.roundId)
  const opened = round?.kind === 'addendum' && path.inForceOn === null ? round.openedAt.slice(0, 10) : null
  const note = opened
    ? messages.addendumHint(formatDate(opened, language))
    : messages.hint(formatDate(path.countBackDate, language))
  const findStep = (code: string) => path.steps.find((step) => step.code === code)
  return (
    <Card title={messages.title} hint={note} flush>
      <ol id="path-steps" tabIndex={-1} className={styles.steps}>
        {path.steps.map((step) => (
          <StepLine
            key={step.code}
            path={path}
            step={step}
            isLeader={path.abilities.lead}
            mayPlan={path.abilities.plan}
            isSubmitted={path.submittedVersion !== null}
            getStep={findStep}
            {...(onDo && { onDo })}
          />
        ))}
      </ol>
    </Card>
  )
}
