import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Row } from '#ui/layout.tsx'
import { pathMessages } from './messages/index.ts'
import type { PathAction } from './path-action.ts'
import type { Remedy } from './remedies.ts'
import { usePathActionMessages } from './use-path-action-messages.ts'

/** Returns the HTML id of a step. */
export const stepAnchor = (code: string): string => `path-step-${code}`

/** Opens a step on the page and moves the focus to the row. */
export function goToStep(code: string): void {
  const line = document.getElementById(stepAnchor(code))
  if (line instanceof HTMLDetailsElement) line.open = true
  line?.scrollIntoView?.({ block: 'center' })
  line?.querySelector('summary')?.focus()
}

interface RemedyButtonsProps {
  remedies: readonly Remedy[]
  onDo?: ((action: PathAction) => void) | undefined
  /** Called before navigation to another place on the page. */
  onLeave?: () => void
  onField?: (field: Extract<Remedy, { kind: 'field' }>['field']) => void
}

/** Shows the remedies as buttons and links. */
export function RemedyButtons({ remedies, onDo, onLeave, onField }: RemedyButtonsProps) {
  const messages = useMessages(pathMessages).offers
  const { name } = useLocalizedText()
  const { verbOf } = usePathActionMessages()
  const leaveAndRun = (then: () => void) => {
    onLeave?.()
    // Runs after the dialog is closed, so that the target can take the focus.
    setTimeout(then)
  }
  return (
    <Row>
      {remedies.map((offer) => {
        switch (offer.kind) {
          case 'do':
            return onDo ? (
              <Button key={offer.action.kind} size="small" onClick={() => onDo(offer.action)}>
                {verbOf(offer.action)}
              </Button>
            ) : null
          case 'step':
            return (
              <Button
                key={offer.step.code}
                size="small"
                variant="quiet"
                aria-label={messages.goTo(`${offer.step.number} ${name(offer.step.names)}`)}
                onClick={() => leaveAndRun(() => goToStep(offer.step.code))}
              >
                {messages.goTo(offer.step.number)}
              </Button>
            )
          case 'link':
            return offer.href.startsWith('#') ? (
              <Button
                key={offer.to}
                size="small"
                variant="quiet"
                onClick={() => leaveAndRun(() => document.getElementById(offer.href.slice(1))?.focus())}
              >
                {messages[offer.to]}
              </Button>
            ) : (
              <ButtonLink key={offer.to} size="small" href={offer.href}>
                {messages[offer.to]}
              </ButtonLink>
            )
          default:
            return (
              <Button key={offer.field} size="small" variant="quiet" onClick={() => onField?.(offer.field)}>
                {messages.fill}
              </Button>
            )
        }
      })}
    </Row>
  )
}
