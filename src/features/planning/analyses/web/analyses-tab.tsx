import styles from '#features/planning/plans/web/form.module.css'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import { BorderAnalysis } from './border-analysis.tsx'
import { ChainOrActors } from './chain-or-actors.tsx'
import { analysisMessages } from './messages/index.ts'
import { ReachAnalysis } from './reach-analysis.tsx'
import { SpreadAnalysis } from './spread-analysis.tsx'

const kinds = ['integral', 'integrated', 'spread', 'reach', 'border'] as const

export const AnalysesTabLabel = () => useMessages(planPageMessages).tabs.analyses

/** Shows the analyses of a plan: by chain, by actor, by level, by target group, and at the border. */
export function AnalysesTab({ planId }: { planId: string }) {
  const messages = useMessages(analysisMessages)
  const [requestedAnalysis, setAnalysis] = useSearchValue('analysis')
  const kind = kinds.find((value) => value === requestedAnalysis) ?? 'integral'
  const labels = { ...messages.analyses, ...messages }
  return (
    <Stack gap={14}>
      <Row align="end" role="group" aria-label={messages.analyses.choose}>
        {kinds.map((value) => (
          <Button
            key={value}
            aria-pressed={kind === value}
            variant={kind === value ? 'primary' : 'default'}
            onClick={() => setAnalysis(value)}
          >
            {labels[value]}
          </Button>
        ))}
      </Row>
      <p className={styles.text}>{labels[`${kind}Hint`]}</p>
      {kind === 'spread' && <SpreadAnalysis planId={planId} />}
      {kind === 'reach' && <ReachAnalysis planId={planId} />}
      {kind === 'border' && <BorderAnalysis planId={planId} />}
      {(kind === 'integral' || kind === 'integrated') && <ChainOrActors planId={planId} kind={kind} />}
    </Stack>
  )
}
