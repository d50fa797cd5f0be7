import { useReading, useWords } from '#platform/web/language.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Dossier } from '../../dossier/contract.ts'
import { priorityMessages } from '../messages/index.ts'
import styles from '../priorities.module.css'

/** What the former plan did about it, and what was decided on that for this one. */
export function FormerPlan({ former }: { former: Dossier['former'] }) {
  const words = useWords(priorityMessages)
  const { spoken } = useReading()
  if (!former) return <p className={styles.quiet}>{words.dossier.noFormer}</p>
  if (former.elements.length === 0) return <p className={styles.quiet}>{words.dossier.notInFormer}</p>
  return (
    <ul className={styles.list}>
      {former.elements.map((one) => (
        <li key={one.id}>
          <span className={styles.line}>
            <Link href={`/plans/${former.plan.id}?element=${one.id}`}>{spoken(one.title, one.code) || one.code}</Link>
            {one.carried && <Pill>{words.dossier.carried[one.carried]}</Pill>}
          </span>
          {one.motive && <span className={styles.said}>{spoken(one.motive)}</span>}
        </li>
      ))}
    </ul>
  )
}
