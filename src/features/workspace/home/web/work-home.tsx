import { useQuery } from '@tanstack/react-query'
import { useRoleName } from '#features/base/access/web/index.ts'
import { taskApi } from '#features/base/tasks/web/index.ts'
import { usePendingFigures } from '#features/measurement/indicators/web/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMay, useSession } from '#platform/web/session.tsx'
import { getLocale } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Round } from './answer-progress.tsx'
import { FiguresToApprove } from './figures-to-approve.tsx'
import styles from './home.module.css'
import { homeMessages } from './messages/index.ts'
import { OpenIssues } from './open-issues.tsx'
import { OwnScores } from './own-scores.tsx'
import { PendingTasks } from './pending-tasks.tsx'
import { Changed } from './recent-changes.tsx'
import { WaitingSignals } from './waiting-signals.tsx'

/** Start page of a signed-in user: pending tasks, issues in the user's plans, and recent changes. */
export function WorkHome() {
  const messages = useMessages(homeMessages)
  const getRoleName = useRoleName()
  const { language, name } = useLocalizedText()
  const session = useSession()
  const may = useMay()
  const [as, setAs] = useSearchValue('as', { replace: true })
  const roles = [...new Map(session.roles.map((entry) => [entry.organisationId, entry])).values()]
  const role = roles.find((entry) => entry.organisationId === as) ?? roles[0]
  const tasks = useQuery({ ...taskApi.listTasks.queryOptions({ input: {} }), enabled: may('task.read') })
  const figures = usePendingFigures()
  const today = new Intl.DateTimeFormat(getLocale(language), { weekday: 'long', day: 'numeric', month: 'long' })
  return (
    <>
      <PageHeader
        eyebrow={[role && getRoleName(role.role), name(role?.organisationNames), today.format(new Date())]
          .filter(Boolean)
          .join(' · ')}
        title={
          tasks.data ? messages.needYou(tasks.data.total + figures.length) : messages.hello(session.person?.name ?? '')
        }
        intro={messages.intro}
        actions={
          roles.length > 1 && (
            <SelectField
              label={messages.as}
              value={role?.organisationId ?? ''}
              data={roles.map((entry) => ({ value: entry.organisationId, label: name(entry.organisationNames) }))}
              onChange={(event) => setAs(event.currentTarget.value)}
            />
          )
        }
      />
      <div className={styles.columns}>
        <Card>
          <PendingTasks />
          {role && may('check.read') && <OpenIssues organisationId={role.organisationId} />}
          {role && may('plan.read') && <Changed organisationId={role.organisationId} />}
        </Card>
        {role && (
          <Stack>
            {may('answer.read') && <Round organisationId={role.organisationId} />}
            {may('check.read') && <OwnScores organisationId={role.organisationId} />}
            {may('figure.approve', role.organisationId) && <FiguresToApprove organisationId={role.organisationId} />}
            {may('signal.answer', role.organisationId) && <WaitingSignals organisationId={role.organisationId} />}
          </Stack>
        )}
      </div>
    </>
  )
}
