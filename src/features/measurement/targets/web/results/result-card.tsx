import { useState } from 'react'
import { useLocalizedText } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { Sparkline } from '#ui/sparkline.tsx'
import type { ExpectedResult } from '../../results/contract.ts'
import { NeighbouringAreas } from './neighbouring-areas.tsx'
import { ResultForm } from './result-form.tsx'
import { sparkOf, useResultWords } from './result-messages.ts'
import { ResultStatusBadge } from './result-status-badge.tsx'
import styles from './results.module.css'
import { StatusForm } from './status-form.tsx'
import { useResultActs } from './use-results.ts'
import { VarianceForm } from './variance-form.tsx'

type Asking = 'change' | 'remove' | 'status' | 'variance'

/**
 * Shows a measure of an element: line, expected value next to result, reason for the status, and the user's override.
 */
export function ResultCard({ result, editable }: { result: ExpectedResult; editable: boolean }) {
  const { words, name, line } = useResultWords()
  const [asking, setAsking] = useState<Asking>()
  const close = () => setAsking(undefined)
  const { indicator, area, now } = result
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Link href={`/indicators/${indicator.code}?area=${area.id}`}>{name(indicator.names)}</Link>
        <ResultStatusBadge standing={now.standing} />
      </div>
      <p className={styles.note}>{name(area.names)}</p>
      {result.series.some((entry) => entry.value !== null) && (
        <Sparkline
          label={line(result)}
          {...sparkOf(result)}
          width={260}
          height={56}
          dot
          tone={indicator.polarity === 'ambiguous' ? 'quiet' : 'plain'}
        />
      )}
      <ExpectedAndActual result={result} />
      <StatusReason result={result} />
      {indicator.polarity !== 'ambiguous' && <NeighbouringAreas result={result} />}
      {indicator.readBeside.length > 0 && (
        <p className={styles.note}>
          {words.beside}{' '}
          {indicator.readBeside.map((entry) => (
            <Link key={entry.code} href={`/indicators/${entry.code}?area=${area.id}`}>
              {name(entry.names)}
            </Link>
          ))}
        </p>
      )}
      {editable && (
        <div className={styles.acts}>
          {now.departs && (
            <Button size="small" variant={now.variance ? 'quiet' : 'primary'} onClick={() => setAsking('variance')}>
              {words.explain}
            </Button>
          )}
          <Button size="small" onClick={() => setAsking('change')}>
            {words.change}
          </Button>
          {indicator.polarity !== 'ambiguous' && (
            <Button size="small" variant="quiet" onClick={() => setAsking('status')}>
              {words.status.open}
            </Button>
          )}
          <Button size="small" variant="quiet" onClick={() => setAsking('remove')}>
            {words.remove}
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
  const { words, value, targetValue, period } = useResultWords()
  const { expectation, now } = result
  const { baseline, targets } = expectation
  const target = targetValue(result)
  const promised = now.expected
    ? 'low' in now.expected
      ? words.range(value(result, now.expected.low), value(result, now.expected.high))
      : value(result, now.expected.value)
    : undefined
  const facts = [
    baseline && { said: words.baseline(period(baseline)), is: value(result, baseline.value) },
    now.latest && {
      said: words.now(period(now.latest)),
      is: [value(result, now.latest.value), now.latest.provisional && words.provisional].filter(Boolean).join(', '),
    },
    now.latest && promised && { said: words.expected, is: promised },
    target && { said: words.target(period(targets.at(-1)!)), is: target },
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact.said}>
              <dt>{fact.said}</dt>
              <dd>{fact.is}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

/** Shows the rule that decided the status, the user's override if any, and the projected value. */
function StatusReason({ result }: { result: ExpectedResult }) {
  const { words, value, change, period } = useResultWords()
  const { language, spoken } = useLocalizedText()
  const { now, promisedOn, expectation } = result
  const last = expectation.targets.at(-1)
  const colours = now.byRule !== 'read_with_effort'
  return (
    <>
      {now.overridden && (
        <p className={styles.note}>
          {words.overridden(now.overridden.saidBy ?? words.somebody, formatDate(now.overridden.until, language))}{' '}
          {spoken(now.overridden.reason)} {words.byRule(words.standings[now.byRule])}
        </p>
      )}
      <p className={styles.note}>{words.because[now.because]}</p>
      {colours && last && now.projected !== null && (
        <p className={styles.note}>
          {words.projected(value(result, now.projected), period(last))}{' '}
          {now.needed && words.needed(change(result, now.needed.change), now.needed.periods)}
        </p>
      )}
      {now.departs &&
        (now.variance ? (
          <p className={styles.note}>
            {words.variance.causes[now.variance.cause]}: {spoken(now.variance.words)} {words.variance.consequence}:{' '}
            {words.variance.consequences[now.variance.consequence]}.
          </p>
        ) : (
          <p>{words.varianceAsked}</p>
        ))}
      {promisedOn && <p className={styles.note}>{words.promised(formatDate(promisedOn, language))}</p>}
      {result.redefined && <p>{words.redefined}</p>}
    </>
  )
}

function RemoveResult({ result, onClose }: { result: ExpectedResult; onClose: () => void }) {
  const { words } = useResultWords()
  const { remove } = useResultActs(onClose)
  const [reason, setReason] = useState('')
  return (
    <Confirm
      open
      title={words.form.removeTitle}
      confirmLabel={words.remove}
      cancelLabel={words.cancel}
      danger
      onCancel={onClose}
      onConfirm={() => remove.mutate({ id: result.id, ...(reason.trim() && { reason: reason.trim() }) })}
    >
      {result.promisedOn ? (
        <TextAreaField
          label={words.form.reason}
          description={words.form.removeText}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : (
        words.form.removeText
      )}
    </Confirm>
  )
}
