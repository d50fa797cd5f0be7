import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { TunedRule } from '#features/quality/checks/contract.ts'
import { checkApi, SeverityMark } from '#features/quality/checks/web/index.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatMoment } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import styles from '../administration.module.css'
import { ruleMessages } from './messages/index.ts'
import { TuneRule } from './set-rule-severity.tsx'

/** The severity of each rule on this instance, the pack's severity, and who changed it and why. */
export function RuleSeverities() {
  const words = useWords(ruleMessages)
  const { language, name } = useReading()
  const rules = useQuery(checkApi.severities.listTunedRules.queryOptions({ input: {} }))
  const [tuning, setTuning] = useState<TunedRule>()
  if (rules.error) return <Failure error={rules.error} onRetry={() => void rules.refetch()} />
  return (
    <Card title={words.title} note={words.note} flush>
      <div className={styles.table}>
        <DataTable
          caption={words.title}
          rows={rules.data ?? []}
          rowKey={(one) => one.rule}
          columns={[
            { key: 'rule', head: words.rule, rowHead: true, cell: (one) => `${one.rule}  ${name(one.names)}` },
            { key: 'pack', head: words.pack, cell: (one) => <SeverityMark weight={one.packSeverity} /> },
            { key: 'here', head: words.here, cell: (one) => <SeverityMark weight={one.severity} /> },
            {
              key: 'said',
              head: words.said,
              cell: ({ said: [last] }) =>
                last && `${formatMoment(last.setAt, language)} · ${last.setBy}: ${last.motive}`,
            },
            {
              key: 'tune',
              head: words.tune,
              cell: (one) => (
                <Button aria-label={`${words.tune}: ${one.rule}`} onClick={() => setTuning(one)}>
                  {words.tune}
                </Button>
              ),
            },
          ]}
        />
      </div>
      {tuning && <TuneRule rule={tuning} onClose={() => setTuning(undefined)} />}
    </Card>
  )
}
