import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { PathSeat, PathStep } from '../contract.ts'
import { pathMessages } from './messages/index.ts'
import styles from './path.module.css'

/** Lists the sections, if an organisation decided about some sections only. */
export function AffectedSectionsLine({ step, seat }: { step: PathStep; seat: PathSeat }) {
  const messages = useMessages(pathMessages).seats
  const { name } = useLocalizedText()
  if (!seat.sectionCodes) return null
  const parts = (step.sections ?? []).filter(({ code }) => seat.sectionCodes!.includes(code))
  return <li className={styles.about}>{messages.sections(parts.map(({ names }) => name(names)).join(', '))}</li>
}
