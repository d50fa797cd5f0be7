import { useState } from 'react'
import cardStyles from '#features/measurement/indicators/web/figure-card.module.css'
import { useLocalizedText } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Row } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { Sparkline } from '#ui/sparkline.tsx'
import type { ExpectedResult } from '../../results/contract.ts'
import { NeighbouringAreas } from './neighbouring-areas.tsx'
import { ResultForm } from './result-form.tsx'
import { hasLine, toSparkline, useResultMessages } from './result-messages.ts'
import { ResultStatusBadge } from './result-status-badge.tsx'
import styles from './results.module.css'
import { StatusForm } from './status-form.tsx'
import { TargetList } from './target-list.tsx'
import { useResultActs } from './use-results.ts'
import { VarianceForm } from './variance-form.tsx'

type OpenDialog = 'change' | 'remove' | 'status' | 'variance'

/**
 * Shows a measure of an element: line, expected value next to result, reason for the status, and the user's override.
 */
export function ResultCard({ result, editable }: { result: ExpectedResult; editable: boolean }) {
  const { messages, name, line } = useResultMessages()
  const [asking, setAsking] = useState<OpenDialog>()
  const close = () => setAsking(undefined)
  const { indicator, area, currentStatus } = result
  return (
    <li className={cardStyles.card}>
      <Row align="baseline" justify="between">
        <Link href={`/indicators/${indicator.code}?area=${area.id}`}>{name(indicator.names)}</Link>
        <ResultStatusBadge status={currentStatus.status} />
      </Row>
      <p className={cardStyles.hint}>{name(area.names)}</p>
      {hasLine(result) && (
        <Sparkline
          label={line(result)}
          {...toSparkline(result)}
          width={260}
          height={56}
          dot
          tone={indicator.polarity === 'ambiguous' ? 'quiet' : 'plain'}
        />
      )}
      <ExpectedAndActual result={result} />
      <StatusReason result={result} />
      {indicator.polarity !== 'ambiguous' && <NeighbouringAreas result={result} />}
      {indicator.effortIndicators.length > 0 && (
        <p className={cardStyles.hint}>
          {messages.relatedIndicators}{' '}
          {indicator.effortIndicators.map((entry) => (
            <Link key={entry.code} href={`/indicators/${entry.code}?area=${area.id}`}>
              {name(entry.names)}
            </Link>
          ))}
        </p>
      )}
      {editable && (
        <div className={styles.acts}>
          {currentStatus.exceedsTolerance && (
            <Button
              size="small"
              variant={currentStatus.variance ? 'quiet' : 'primary'}
              onClick={() => setAsking('variance')}
            >
              {messages.explain}
            </Button>
          )}
          <Button size="small" onClick={() => setAsking('change')}>
            {messages.change}
          </Button>
          {indicator.polarity !== 'ambiguous' && (
            <Button size="small" variant="quiet" onClick={() => setAsking('status')}>
              {messages.status.open}
            </Button>
          )}
          <Button size="small" variant="quiet" onClick={() => setAsking('remove')}>
            {messages.remove}
          </Button>
        </div>
      )}
      {asking === 'change' && (
        <ResultForm elementId={result.elementId} result={result} areaId={area.id} onClose={close} />
      )}
      {asking === 'status' && <StatusForm result={result} onClose={close} />}
      {asking === 'variance' && <VarianceForm result={result} onClose={close} />}
      {asking === 'remove' && <RemoveResult result={result} onClose={close} />}
    </li>
  )
}

function ExpectedAndActual({ result }: { result: ExpectedResult }) {
  const { messages, value, period } = useResultMessages()
  const { expectation, currentStatus } = result
  const { baseline, targets } = expectation
  const promised = currentStatus.expected
    ? 'low' in currentStatus.expected
      ? messages.range(value(result, currentStatus.expected.low), value(result, currentStatus.expected.high))
      : value(result, currentStatus.expected.value)
    : undefined
  const facts = [
    baseline && { label: messages.baseline(period(baseline)), value: value(result, baseline.value) },
    currentStatus.latest && {
      label: messages.now(period(currentStatus.latest)),
      value: [value(result, currentStatus.latest.value), currentStatus.latest.provisional && messages.provisional]
        .filter(Boolean)
        .join(', '),
    },
    currentStatus.latest && promised && { label: messages.expected, value: promised },
    targets.length > 0 && {
      label: messages.targets,
      value: <TargetList targets={targets} indicator={result.indicator} />,
    },
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

/** Shows the rule that decided the status, the user's override if any, and the projected value. */
function StatusReason({ result }: { result: ExpectedResult }) {
  const { messages, value, change, period, missing } = useResultMessages()
  const { language, renderText, text } = useLocalizedText()
  const { currentStatus, promisedOn, expectation } = result
  const last = expectation.targets.at(-1)
  const colours = currentStatus.byRule !== 'effort_only'
  return (
    <>
      {currentStatus.overridden && (
        <p className={cardStyles.hint}>
          {messages.overridden(
            currentStatus.overridden.recordedBy ?? messages.unknownUser,
            formatDate(currentStatus.overridden.validUntil, language),
          )}{' '}
          {renderText(currentStatus.overridden.reason)} {messages.byRule(messages.statuses[currentStatus.byRule])}
        </p>
      )}
      <p className={cardStyles.hint}>{messages.reasons[currentStatus.reasonCode]}</p>
      {currentStatus.incomplete && <p className={cardStyles.hint}>{missing(currentStatus.incomplete)}</p>}
      {colours && last && currentStatus.projectedValue !== null && (
        <p className={cardStyles.hint}>
          {messages.projected(value(result, currentStatus.projectedValue), period(last))}{' '}
          {currentStatus.needed &&
            messages.needed(change(result, currentStatus.needed.change), currentStatus.needed.periods)}
        </p>
      )}
      {currentStatus.exceedsTolerance &&
        (currentStatus.variance ? (
          <p className={cardStyles.hint}>
            {messages.variance.causes[currentStatus.variance.cause]}: {renderText(currentStatus.variance.text)}{' '}
            {messages.variance.consequence}: {messages.variance.consequences[currentStatus.variance.consequence]}.
          </p>
        ) : (
          <p>{messages.varianceAsked}</p>
        ))}
      {promisedOn && <p className={cardStyles.hint}>{messages.promised(formatDate(promisedOn, language))}</p>}
      {result.redefined && <p>{messages.redefined}</p>}
      {currentStatus.recordedBaseline && (
        <p>
          {messages.baselineDiffers(
            period(currentStatus.recordedBaseline),
            value(result, currentStatus.recordedBaseline.value),
          )}
        </p>
      )}
      {expectation.worseTargetReason && (
        <p className={cardStyles.hint}>{messages.worseTargetReason(text(expectation.worseTargetReason))}</p>
      )}
    </>
  )
}

function RemoveResult({ result, onClose }: { result: ExpectedResult; onClose: () => void }) {
  const { messages } = useResultMessages()
  const { remove } = useResultActs(onClose)
  const [reason, setReason] = useState('')
  return (
    <Confirm
      open
      title={messages.form.removeTitle}
      confirmLabel={messages.remove}
      cancelLabel={messages.cancel}
      danger
      onCancel={onClose}
      onConfirm={() => remove.mutate({ id: result.id, ...(reason.trim() && { reason: reason.trim() }) })}
    >
      {result.promisedOn ? (
        <TextAreaField
          label={messages.form.reason}
          description={messages.form.removeText}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : (
        messages.form.removeText
      )}
    </Confirm>
  )
}
