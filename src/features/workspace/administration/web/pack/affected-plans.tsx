import { useRoleName } from '#features/base/access/web/index.ts'
import type { PackPreview } from '#features/country/registry/web/index.ts'
import { formatPlanState } from '#features/planning/plans/messages/format-plan-state.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { administrationMessages } from '../../messages/index.ts'
import styles from '../administration.module.css'

/** Lists the plans that keep another law than that of the pack, those that can be moved, and who is notified. */
export function AffectedPlans({ plans, notifiedRoles }: Pick<PackPreview, 'plans' | 'notifiedRoles'>) {
  const messages = useMessages(administrationMessages)
  const planTexts = useMessages(planMessages)
  const { language, name, renderText } = useLocalizedText()
  const getName = useRoleName()
  return (
    <Card title={messages.pack.plans} hint={messages.pack.plansHint} flush>
      <div className={styles.table}>
        <DataTable
          caption={messages.pack.plans}
          rows={plans}
          rowKey={({ id }) => id}
          empty={<EmptyState kind="none_yet" title={messages.pack.noPlans} />}
          columns={[
            {
              key: 'plan',
              head: messages.pack.plan,
              rowHead: true,
              cell: ({ id, code, title }) => (
                <Link href={`/plans/${id}?tab=file`}>
                  {code} {renderText(title)}
                </Link>
              ),
            },
            { key: 'owner', head: messages.people.organisation, cell: ({ ownerNames }) => name(ownerNames) },
            { key: 'state', head: messages.pack.status, cell: (plan) => formatPlanState(planTexts, plan, language) },
            { key: 'version', head: messages.instance.version, cell: ({ packVersion }) => packVersion },
            {
              key: 'effect',
              head: messages.pack.effect,
              cell: ({ mayMove }) => (mayMove ? messages.pack.mayMove : messages.pack.keeps),
            },
          ]}
        />
      </div>
      <p className={styles.more}>{messages.pack.notified(notifiedRoles.map(getName).join(', '))}</p>
    </Card>
  )
}
