import { useReading, useWords } from '#platform/web/language.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { pathMessages } from './messages/index.ts'
import styles from './path.module.css'
import type { Doing } from './path-action.ts'
import type { Offer } from './remedies.ts'
import { useDoingWords } from './use-path-action-messages.ts'

/** Returns the HTML id of a step. */
export const stepAnchor = (code: string): string => `path-step-${code}`

/** Opens a step on the page and moves the focus to the row. */
export function goToStep(code: string): void {
  const line = document.getElementById(stepAnchor(code))
  if (line instanceof HTMLDetailsElement) line.open = true
  line?.scrollIntoView?.({ block: 'center' })
  line?.querySelector('summary')?.focus()
}

interface OfferButtonsProps {
  offers: readonly Offer[]
  onDo?: ((doing: Doing) => void) | undefined
  /** Called before navigation to another place on the page. */
  onLeave?: () => void
  onField?: (field: Extract<Offer, { kind: 'field' }>['field']) => void
}

/** Shows the remedies as buttons and links. */
export function OfferButtons({ offers, onDo, onLeave, onField }: OfferButtonsProps) {
  const words = useWords(pathMessages).offers
  const { name } = useReading()
  const { verbOf } = useDoingWords()
  const leave = (then: () => void) => {
    onLeave?.()
    // Runs after the dialog is closed, so that the target can take the focus.
    setTimeout(then)
  }
  return (
    <div className={styles.actions}>
      {offers.map((offer) => {
        switch (offer.kind) {
          case 'do':
            return onDo ? (
              <Button key={offer.doing.kind} size="small" onClick={() => onDo(offer.doing)}>
                {verbOf(offer.doing)}
              </Button>
            ) : null
          case 'step':
            return (
              <Button
                key={offer.step.code}
                size="small"
                variant="quiet"
                aria-label={words.goTo(`${offer.step.number} ${name(offer.step.names)}`)}
                onClick={() => leave(() => goToStep(offer.step.code))}
              >
                {words.goTo(offer.step.number)}
              </Button>
            )
          case 'link':
            return offer.href.startsWith('#') ? (
              <Button
                key={offer.to}
                size="small"
                variant="quiet"
                onClick={() => leave(() => document.getElementById(offer.href.slice(1))?.focus())}
              >
                {words[offer.to]}
              </Button>
            ) : (
              <ButtonLink key={offer.to} size="small" href={offer.href}>
                {words[offer.to]}
              </ButtonLink>
            )
          default:
            return (
              <Button key={offer.field} size="small" variant="quiet" onClick={() => onField?.(offer.field)}>
                {words.fill}
              </Button>
            )
        }
      })}
    </div>
  )
}
