import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { TunedRule } from '#features/quality/checks/contract.ts'
import { checkApi, SeverityMark } from '#features/quality/checks/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatMoment } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import styles from '../administration.module.css'
import { ruleMessages } from './messages/index.ts'
import { RuleSeverityDialog } from './set-rule-severity.tsx'

/** The severity of each rule on this instance, the pack's severity, and who changed it and why. */
export function RuleSeverities() {
  const messages = useMessages(ruleMessages)
  const { language, name } = useLocalizedText()
  const rules = useQuery(checkApi.severities.listRuleSeverities.queryOptions({ input: {} }))
  const [tuning, setTuning] = useState<TunedRule>()
  return (
    <Card title={messages.title} hint={messages.intro} flush>
      <div className={styles.table}>
        <QueryView query={rules}>
          {(rows) => (
            <DataTable
              caption={messages.title}
              rows={rows}
              rowKey={(entry) => entry.rule}
              columns={[
                {
                  key: 'rule',
                  head: messages.rule,
                  rowHead: true,
                  cell: (entry) => `${entry.rule}  ${name(entry.names)}`,
                },
                { key: 'pack', head: messages.pack, cell: (entry) => <SeverityMark weight={entry.packSeverity} /> },
                { key: 'here', head: messages.here, cell: (entry) => <SeverityMark weight={entry.severity} /> },
                {
                  key: 'severity',
                  head: messages.changes,
                  cell: ({ changes: [last] }) =>
                    last && `${formatMoment(last.setAt, language)} · ${last.setBy}: ${last.reason}`,
                },
                {
                  key: 'tune',
                  head: messages.tune,
                  cell: (entry) => (
                    <Button aria-label={`${messages.tune}: ${entry.rule}`} onClick={() => setTuning(entry)}>
                      {messages.tune}
                    </Button>
                  ),
                },
              ]}
            />
          )}
        </QueryView>
      </div>
      {tuning && <RuleSeverityDialog rule={tuning} onClose={() => setTuning(undefined)} />}
    </Card>
  )
}
