import { classNames } from './class-names.ts'
import { Link } from './link.tsx'
import styles from './ribbon.module.css'
import type { RibbonNode } from './ribbon-layout.ts'

/** Shows the title and the figures of a plan or organisation, as a link if there is a page. */
export function NodeBox({ node }: { node: RibbonNode }) {
  const element = (
    <>
      <span className={styles.title} lang={node.lang}>
        {node.title}
      </span>
      {node.lines?.map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
    </>
  )
  const className = classNames(styles.node, styles[node.tone ?? 'plain'])
  return node.href ? (
    <Link href={node.href} className={className}>
      {element}
    </Link>
  ) : (
    <div className={className}>{element}</div>
  )
}
