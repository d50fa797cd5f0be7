import { useQuery } from '@tanstack/react-query'
import { coverageApi } from '#features/alignment/coverage/web/index.ts'
import type { Item } from '#features/alignment/items/entities.ts'
import { currentItems } from '#features/alignment/items/model.ts'
import { AnswerKindPill } from '#features/alignment/items/web/answer-facts.tsx'
import { alignmentApi } from '#features/alignment/items/web/index.ts'
import { AgreementsCard } from '#features/alignment/items/web/plan/agreements-card.tsx'
import { AnswerLinksCard } from '#features/alignment/items/web/plan/answer-links-card.tsx'
import { alignmentPlanMessages } from '#features/alignment/items/web/plan/messages/index.ts'
import { answerReaderMessages } from '#features/alignment/items/web/readers/messages/index.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { joinQueries, QueryView } from '#platform/web/query-view.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { classNames } from '#ui/class-names.ts'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { answersTabCards, answersTabParts } from './answers-tab-slots.ts'
import { lineageApi } from './api.ts'
import styles from './lineage.module.css'

/** The label of the tab, with the number of open items. */
export function AnswersTabLabel({ planId }: { planId: Id }) {
  const messages = useMessages(alignmentPlanMessages).tab
  const { data } = useQuery(lineageApi.getRibbon.queryOptions({ input: { planId } }))
  const open = (data?.upperPlans ?? []).reduce((sum, entry) => sum + entry.totals.no_answer, 0)
  return open > 0 ? messages.labelOpen(open) : messages.label
}

/** The items that the plan answers, their answers, agreements with equal authorities, and the effects of a change. */
export function AnswersTab({ planId }: { planId: Id }) {
  const messages = useMessages(alignmentPlanMessages).tab
  const readers = useMessages(answerReaderMessages)
  const planDetails = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const ribbon = useQuery(lineageApi.getRibbon.queryOptions({ input: { planId } }))
  return (
    <QueryView query={joinQueries({ planDetails, ribbon })} rows={8}>
      {({ planDetails: { plan, abilities }, ribbon: { upperPlans, version, isGrouped } }) => (
        <div className={styles.columns}>
          {upperPlans.length === 0 && !version && (
            <div className={styles.wide}>
              <EmptyState kind="none_yet" title={messages.empty}>
                {messages.emptyText}
              </EmptyState>
            </div>
          )}
          {upperPlans.length > 0 && <Upward planId={planId} ownerId={plan.ownerId} />}
          {version && (
            <div className={styles.wide}>
              <SlotParts slot={answersTabParts} partProps={{ planId }} />
            </div>
          )}
          {isGrouped && (
            <p className={classNames(styles.wide, styles.quiet)}>
              {readers.note} <Link href={`/alignment?plan=${planId}`}>{readers.toRows}</Link>
            </p>
          )}
          {version && <Downward planId={planId} version={version} />}
          {version && abilities.sendItems && <AnswerLinksCard versionId={version.id} />}
          <AgreementsCard planId={planId} />
          <SlotParts slot={answersTabCards} partProps={{ planId, mayAsk: abilities.write }} />
        </div>
      )}
    </QueryView>
  )
}

function Upward({ planId, ownerId }: { planId: Id; ownerId: Id }) {
  const query = useQuery(
    alignmentApi.items.listItems.queryOptions({ input: { addresseeId: ownerId, planId, limit: 500 } }),
  )
  return (
    <QueryView query={query} rows={6}>
      {({ rows }) => <OwnAnswers items={currentItems(rows)} ownerId={ownerId} />}
    </QueryView>
  )
}

function OwnAnswers({ items, ownerId }: { items: readonly Item[]; ownerId: Id }) {
  const messages = useMessages(alignmentPlanMessages).tab
  const { renderText } = useLocalizedText()
  const mine = items.some((item) => item.abilities.answer)
  return (
    <div className={styles.wide}>
      <Card
        title={messages.ownAnswers}
        hint={messages.ownAnswersHint}
        actions={
          mine ? (
            <ButtonLink href={`/alignment/answer?organisation=${ownerId}`}>{messages.toAnswer}</ButtonLink>
          ) : undefined
        }
        flush
      >
        <DataTable
          caption={messages.ownAnswers}
          rows={items}
          rowKey={(item) => item.id}
          columns={[
            {
              key: 'what',
              head: messages.item,
              rowHead: true,
              cell: (item) => (
                <Link href={`/plans/${item.upperPlan.planId}?element=${item.element.elementId}`}>
                  {renderText(item.element.title, item.element.code)}
                </Link>
              ),
            },
            { key: 'plan', head: messages.plan, cell: (item) => renderText(item.upperPlan.title) },
            {
              key: 'answer',
              head: messages.answer,
              cell: (item) => (
                <AnswerKindPill kind={item.answer?.kind ?? (item.state === 'withheld' ? 'withheld' : 'no_answer')} />
              ),
            },
            { key: 'reasons', head: messages.reasons, cell: (item) => renderText(item.answer?.reasons) },
            {
              key: 'carried',
              head: messages.carriedBy,
              cell: (item) =>
                item.answer?.elements.map((element) => (
                  <div key={element.elementId}>
                    <Link href={`/plans/${element.planId}?element=${element.elementId}`}>
                      {renderText(element.title)}
                    </Link>
                  </div>
                )),
            },
          ]}
        />
      </Card>
    </div>
  )
}

function Downward({ planId, version }: { planId: Id; version: { id: Id; number: number } }) {
  const messages = useMessages(alignmentPlanMessages).tab
  const { language, renderText } = useLocalizedText()
  const query = useQuery(coverageApi.getCoverageTotals.queryOptions({ input: { versionId: version.id } }))
  const number = (value: number) => formatNumber(value, language)
  return (
    <div className={styles.wide}>
      <QueryView query={query} rows={6}>
        {({ elements }) => (
          <Card
            title={messages.receivedAnswers}
            hint={messages.receivedAnswersHint(version.number)}
            actions={
              <ButtonLink href={`/alignment?plan=${planId}&version=${version.id}`}>{messages.toMatrix}</ButtonLink>
            }
            flush
          >
            <DataTable
              caption={messages.receivedAnswers}
              rows={elements}
              rowKey={(entry) => entry.elementId}
              columns={[
                {
                  key: 'what',
                  head: messages.item,
                  rowHead: true,
                  cell: (entry) => (
                    <Link href={`/plans/${planId}?element=${entry.elementId}`}>
                      {renderText(entry.title, entry.code)}
                    </Link>
                  ),
                },
                {
                  key: 'asked',
                  head: messages.requests,
                  align: 'end',
                  cell: (entry) => number(entry.totals.requested),
                },
                {
                  key: 'carried',
                  head: messages.carried,
                  align: 'end',
                  cell: (entry) =>
                    entry.totals.carried === 0 && entry.totals.withheld === 0 && entry.totals.withheldGroups === 0 ? (
                      <strong className={styles.bad}>{messages.gap}</strong>
                    ) : (
                      number(entry.totals.carried)
                    ),
                },
                {
                  key: 'not',
                  head: messages.notCarried,
                  align: 'end',
                  cell: (entry) => number(entry.totals.notCarried),
                },
                { key: 'none', head: messages.noAnswer, align: 'end', cell: (entry) => number(entry.totals.no_answer) },
                {
                  key: 'unlinked',
                  head: messages.notLinked,
                  align: 'end',
                  cell: (entry) => number(entry.totals.unlinkedCount),
                },
              ]}
            />
          </Card>
        )}
      </QueryView>
    </div>
  )
}
