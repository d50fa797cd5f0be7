import { useReading, useWords } from '#platform/web/language.tsx'
import type { PathSeat, PathStep } from '../contract.ts'
import { pathMessages } from './messages/index.ts'
import styles from './path.module.css'

/** Lists the sections, if an organisation decided about some sections only. */
export function AboutLine({ step, seat }: { step: PathStep; seat: PathSeat }) {
  const words = useWords(pathMessages).seats
  const { name } = useReading()
  if (!seat.about) return null
  const parts = (step.sections ?? []).filter(({ code }) => seat.about!.includes(code))
  return <li className={styles.about}>{words.about(parts.map(({ names }) => name(names)).join(', '))}</li>
}
