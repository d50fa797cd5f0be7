import { useQuery } from '@tanstack/react-query'
import { phenomenonMessages } from '#features/country/phenomena/web/index.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import styles from '#features/planning/plans/web/form.module.css'
import { strategyPanel } from '#features/planning/plans/web/slots.ts'
import { useParam } from '#platform/web/address.ts'
import { useCountryText } from '#platform/web/country-text.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { BarList } from '#ui/bar-list.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Row } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Strategy } from '../contract.ts'
import { analysisApi } from './api.ts'
import { strategyMessages } from './strategy-messages.ts'

/** Shows a theme: priorities on the left, programmes on the right, and the partners. */
export default function StrategyPage() {
  const phenomenonId = useParam('phenomenonId')
  const messages = useMessages(strategyMessages)
  const getText = useCountryText()
  const { name } = useLocalizedText()
  const query = useQuery(analysisApi.getStrategy.queryOptions({ input: { phenomenonId } }))
  return (
    <QueryView query={query} rows={10}>
      {({ names, criminalPriorities, programmeWork, partners, relatedThemes }) => (
        <>
          <PageHeader
            eyebrow={<Link href="/strategies">{messages.title}</Link>}
            title={name(names)}
            intro={getText('strategyParts', messages.parts)}
          />
          <div className={styles.columns}>
            <Channel
              title={getText('strategyPriorities', messages.priorities)}
              note={getText('strategyPrioritiesHint', messages.prioritiesHint)}
              items={criminalPriorities}
            />
            <Channel
              title={getText('strategyProgrammes', messages.programmes)}
              note={getText('strategyProgrammesHint', messages.programmesHint)}
              items={programmeWork}
            />
            <Card title={messages.partners} hint={messages.partnersHint}>
              <BarList
                label={messages.partners}
                bars={partners.slice(0, 20).map((partner) => ({
                  id: partner.organisationId,
                  label: name(partner.names),
                  value: partner.items,
                  valueLabel: partner.items,
                  href: `/organisations/${partner.organisationId}`,
                }))}
              />
            </Card>
          </div>
          <div className={styles.columns}>
            {relatedThemes.length > 0 && <RelatedPhenomena relatedThemes={relatedThemes} />}
            <SlotParts slot={strategyPanel} partProps={{ phenomenonId }} />
          </div>
        </>
      )}
    </QueryView>
  )
}

/**
 * Shows the earlier, later and equivalent names of the theme in other lists, with the relation of each. Only equivalent
 * themes are included in the content above.
 */
function RelatedPhenomena({ relatedThemes }: { relatedThemes: Strategy['relatedThemes'] }) {
  const messages = useMessages(strategyMessages)
  const { outcomes } = useMessages(phenomenonMessages)
  const { name } = useLocalizedText()
  return (
    <Card title={messages.otherLists} hint={messages.otherListsHint}>
      <ul className={styles.lines}>
        {relatedThemes.map((entry) => (
          <li key={entry.phenomenonId}>
            <Link href={`/strategies/${entry.phenomenonId}`}>{`${name(entry.names)} (${entry.listCode})`}</Link>
            <Row gap={6}>
              <Pill>{outcomes[entry.outcome]}</Pill>
              <span className={styles.quiet}>
                {entry.isShown ? messages.shownAbove(entry.items) : messages.notShown(entry.items)}
              </span>
            </Row>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Channel({ title, note, items }: { title: string; note: string; items: Strategy['criminalPriorities'] }) {
  const messages = useMessages(strategyMessages)
  const getText = useCountryText()
  const common = useMessages(planMessages)
  const { name, renderText } = useLocalizedText()
  return (
    <Card title={title} hint={note} badge={<Pill>{items.length}</Pill>}>
      {items.length === 0 && <EmptyState kind="none_yet" title={getText('strategyPartEmpty', messages.emptyPart)} />}
      <ul className={styles.lines}>
        {items.map((item) => (
          <li key={item.elementId}>
            <Link href={`/plans/${item.planId}?element=${item.elementId}`} className={styles.text}>
              {renderText(item.title)}
            </Link>
            <Row gap={6}>
              <Pill tone="info">{common.kinds[item.kind]}</Pill>
              {item.chainLinks.map((link) => (
                <Pill key={link}>{common.chainLinks[link]}</Pill>
              ))}
              {item.organisationNames && <span className={styles.quiet}>{name(item.organisationNames)}</span>}
            </Row>
            <ul>
              {item.children.map((child) => (
                <li key={child.elementId}>
                  <span className={styles.quiet}>{common.kinds[child.kind]} · </span>
                  <Link href={`/plans/${child.planId}?element=${child.elementId}`}>{renderText(child.title)}</Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  )
}
