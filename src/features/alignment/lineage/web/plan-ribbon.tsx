import { useQuery } from '@tanstack/react-query'
import { alignmentPlanMessages } from '#features/alignment/items/web/plan/messages/index.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Ribbon } from '#ui/ribbon.tsx'
import type { Ribbon as RibbonData } from '../contract.ts'
import { lineageApi } from './api.ts'
import { ribbonPicture, ribbonSummary, sumLowerCounts } from './ribbon-picture.ts'

/**
 * The relations of a plan: the plans that it answers, and the organisations that answer it. Empty for a plan without
 * relations.
 */
export function PlanRibbon({ planId }: { planId: Id }) {
  const query = useQuery(lineageApi.getRibbon.queryOptions({ input: { planId } }))
  return (
    <QueryView query={query} showsLoading={false}>
      {(ribbon) =>
        ribbon.upperPlans.length + ribbon.lowerAnswers.length > 0 && <RibbonView planId={planId} ribbon={ribbon} />
      }
    </QueryView>
  )
}

function RibbonView({ planId, ribbon }: { planId: Id; ribbon: RibbonData }) {
  const messages = useMessages(alignmentPlanMessages).ribbon
  const kinds = useMessages(planMessages).kinds
  const { language, text, getLangAttribute } = useLocalizedText()
  const [shown, show] = useSearchValue('ribbon', { replace: true })
  const number = (value: number) => formatNumber(value, language)
  const elements = [...ribbon.elements]
    .sort((left, other) => other.count - left.count)
    .slice(0, 2)
    .map((element) =>
      messages.elements(kinds[element.kind as keyof typeof kinds] ?? element.kind, number(element.count)),
    )
  const picture = ribbonPicture(ribbon, {
    headings: {
      upperPlans: messages.answersTo,
      current: messages.here,
      lowerOrganisations: messages.organisationsAsked(number(sumLowerCounts(ribbon).organisationCount)),
    },
    toUpperPlanNode: ({ plan, totals, superseded, versionNumber }) => ({
      title: text(plan.title),
      lang: getLangAttribute(plan.title),
      lines: [
        messages.itemsAnswered(number(totals.requested - totals.no_answer), number(totals.requested)),
        superseded ? messages.older(versionNumber) : messages.version(versionNumber),
      ],
    }),
    currentNode: {
      title: text(ribbon.plan.title),
      lang: getLangAttribute(ribbon.plan.title),
      lines: [...elements, ...(ribbon.elaboratedBy > 0 ? [messages.elaboratedBy(number(ribbon.elaboratedBy))] : [])],
    },
    toLowerNode: (outcome, organisationCount) =>
      outcome === 'carrying'
        ? { title: messages.carrying(number(organisationCount), organisationCount), lines: [messages.carryingLine] }
        : outcome === 'notCarrying'
          ? {
              title: messages.notCarrying(number(organisationCount), organisationCount),
              lines: [messages.notCarryingLine],
            }
          : { title: messages[outcome](number(organisationCount), organisationCount) },
    matrix: `/alignment?plan=${planId}${ribbon.version ? `&version=${ribbon.version.id}` : ''}`,
  })
  const summary = ribbonSummary(ribbon).map(({ messageCode, tone, count, total }) => ({
    tone,
    text:
      messageCode === 'answered'
        ? messages.itemsAnswered(number(count), number(total))
        : messages[messageCode === 'notAnswered' ? 'notAnswered' : 'carryingShort'](number(count), count),
  }))
  return (
    <Ribbon
      label={messages.label}
      {...picture}
      flowsLabel={messages.flows}
      flowName={(_, from, to) => messages.flow(from.title, to.title)}
      summary={summary}
      open={shown === 'open'}
      onOpen={(open) => show(open ? 'open' : '')}
    />
  )
}
