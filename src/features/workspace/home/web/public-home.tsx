import { useQuery } from '@tanstack/react-query'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useCountryText } from '#platform/web/country-text.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { QueryView } from '#platform/web/query-view.tsx'
import { useSession } from '#platform/web/session.tsx'
import { periodYears } from '#shared/format.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import styles from './home.module.css'
import { homeMessages } from './messages/index.ts'

const points = ['answer', 'once', 'checks', 'below'] as const

/** Start page without signing in: an introduction to the product and the public plans. */
export function PublicHome() {
  const messages = useMessages(homeMessages).open
  const getText = useCountryText()
  const common = useMessages(platformMessages)
  const { renderText } = useLocalizedText()
  const { demo } = useSession()
  const query = useQuery(planApi.listPlans.queryOptions({ input: { limit: 12 } }))
  return (
    <>
      <PageHeader
        eyebrow={common.product}
        title={messages.title}
        intro={getText('homeIntro', messages.intro)}
        actions={
          <>
            <ButtonLink href="/sign-in" variant={demo ? 'default' : 'primary'}>
              {messages.signIn}
            </ButtonLink>
            {demo && (
              <ButtonLink href="/step-in" variant="primary">
                {messages.stepIn}
              </ButtonLink>
            )}
          </>
        }
      />
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point} className={styles.point}>
            <h2 className={styles.pointTitle}>{messages.points[point].title}</h2>
            <p className={styles.pointText}>{messages.points[point].text}</p>
          </li>
        ))}
      </ul>
      <Card
        title={messages.plans}
        hint={messages.plansHint}
        actions={
          <>
            <ButtonLink href="/alignment">{messages.answers}</ButtonLink>
            <ButtonLink href="/plans">{messages.allPlans}</ButtonLink>
          </>
        }
      >
        <QueryView
          query={query}
          rows={5}
          empty={({ rows }) => rows.length === 0 && <p className={styles.quiet}>{messages.plansNone}</p>}
        >
          {({ rows }) => (
            <ul className={styles.changes}>
              {rows.map((plan) => (
                <li key={plan.id}>
                  <Link href={`/plans/${plan.id}`}>{renderText(plan.title)}</Link>{' '}
                  <span className={styles.quiet}>{periodYears(plan.periodFrom, plan.periodTo)}</span>
                </li>
              ))}
            </ul>
          )}
        </QueryView>
      </Card>
    </>
  )
}
