import { useMutation } from '@tanstack/react-query'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { useSession } from '#platform/web/session.tsx'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { SidePanelSection } from '#ui/side-panel.tsx'
import type { Parts } from '../../entities.ts'
import { indicatorApi } from '../api.ts'
import styles from '../indicators.module.css'
import { explainMessages } from './messages/index.ts'
import type { Explained } from './use-explanation.ts'

/** Shows a code to print next to a figure in a document. */
export function ShortCode({ figure: { code, areaId, startsOn, endsOn }, parts }: { figure: Explained; parts: Parts }) {
  const messages = useMessages(explainMessages).paper
  const describeError = useErrorMessage()
  const { person } = useSession()
  const make = useMutation(indicatorApi.figureCodes.createFigureCode.mutationOptions())
  if (!person) return null
  return (
    <SidePanelSection heading={messages.heading}>
      <div className={styles.made}>
        <p className={styles.quiet}>{messages.hint}</p>
        {make.data ? (
          <p role="status">
            <code className={styles.exact}>{make.data.code}</code>
            <br />
            <span className={styles.quiet}>{make.data.address}</span>
            <br />
            <Link href={`/figures/${make.data.code}`}>{messages.openThere}</Link>
          </p>
        ) : (
          <div>
            <Button
              size="small"
              busy={make.isPending}
              onClick={() => make.mutate({ indicator: code, areaId, startsOn, endsOn, parts })}
            >
              {messages.make}
            </Button>
          </div>
        )}
        {make.error && <p role="alert">{describeError(make.error)}</p>}
      </div>
    </SidePanelSection>
  )
}
