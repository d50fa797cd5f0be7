import type { ReactNode } from 'react'
import type { ElementName } from '#features/alignment/items/entities.ts'
import { alignmentMessages } from '#features/alignment/items/messages/index.ts'
import { formatPlanState } from '#features/planning/plans/messages/format-plan-state.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import type { MunicipalityPage } from '../contract.ts'
import { municipalityMessages } from './messages.ts'
import styles from './municipality.module.css'

const needTone = { needed: 'neutral', asked: 'info', agreed: 'good', refused: 'bad' } as const
const agreementTone = { asked: 'info', agreed: 'good', refused: 'bad', withdrawn: 'neutral' } as const
const partnerTone = { asked: 'info', confirmed: 'good', declined: 'bad', withdrawn: 'neutral' } as const

/**
 * Decisions of the place's organisations: plans, answers, decisions, agreements, partnerships. Open decisions come
 * first.
 */
export function Signatures({ signatures: signs }: Pick<MunicipalityPage, 'signatures'>) {
  const messages = useMessages(municipalityMessages)
  const plans = useMessages(planMessages)
  const answers = useMessages(alignmentMessages)
  const { language, renderText, name } = useLocalizedText()
  const { items, needs, agreements, partnerships } = signs
  const isEmpty = [signs.plans, items, needs, agreements, partnerships].every((entry) => entry.length === 0)
  return (
    <Card title={messages.signatures}>
      {isEmpty && <EmptyState kind="none_yet" title={messages.signsNone} />}
      <Group heading={messages.plans}>
        {signs.plans.map((plan) => (
          <li key={plan.planId}>
            <Link href={`/plans/${plan.planId}`}>{renderText(plan.title)}</Link>{' '}
            <Pill tone={plan.state === 'in_force' ? 'good' : 'info'}>{formatPlanState(plans, plan, language)}</Pill>
          </li>
        ))}
      </Group>
      <Group heading={messages.items}>
        {items.map((item) => (
          <li key={item.itemId}>
            <Pill tone={item.state === 'no_answer' ? 'warn' : 'good'}>
              {item.kind ? answers.answerKinds[item.kind] : answers.itemStates[item.state]}
            </Pill>{' '}
            <Named element={item.element} />
            <div className={styles.quiet}>
              {renderText(item.planTitle)}
              {item.dueOn && ` · ${messages.dueOn(formatDate(item.dueOn, language))}`}
            </div>
          </li>
        ))}
      </Group>
      <Group heading={messages.needs}>
        {needs.map((need, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: needs have no id; the list is read as a whole
          <li key={index}>
            <Pill tone={needTone[need.status]}>{plans.needStates[need.status]}</Pill> {plans.needs[need.kind]}:{' '}
            {renderText(need.text)}
            <div className={styles.quiet}>
              <Named element={need.element} /> · {renderText(need.planTitle)}
              {need.onDate && ` · ${messages.onDate(formatDate(need.onDate, language))}`}
            </div>
          </li>
        ))}
      </Group>
      <Group heading={messages.agreements}>
        {agreements.map((agreement) => (
          <li key={agreement.id}>
            <Pill tone={agreementTone[agreement.status]}>{answers.agreementStates[agreement.status]}</Pill>{' '}
            {renderText(agreement.text)}
            <div className={styles.quiet}>{messages.askedBy(name(agreement.requesterNames))}</div>
          </li>
        ))}
      </Group>
      <Group heading={messages.partnerships}>
        {partnerships.map((partnership) => (
          <li key={partnership.element.elementId}>
            <Pill tone={partnerTone[partnership.status]}>{plans.partnerStates[partnership.status]}</Pill>{' '}
            <Named element={partnership.element} />
            <div className={styles.quiet}>
              {partnership.commitment && <>{renderText(partnership.commitment)} · </>}
              {renderText(partnership.planTitle)}
            </div>
          </li>
        ))}
      </Group>
    </Card>
  )
}

function Group({ heading, children }: { heading: string; children: ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <section className={styles.plan}>
      <h3>{heading}</h3>
      <ul className={styles.lines}>{children}</ul>
    </section>
  )
}

function Named({ element }: { element: ElementName }) {
  const kinds = useMessages(planMessages).kinds
  const { renderText } = useLocalizedText()
  return (
    <Link href={`/plans/${element.planId}?element=${element.elementId}`}>
      {renderText(element.title, element.code) || kinds[element.kind]}
    </Link>
  )
}
