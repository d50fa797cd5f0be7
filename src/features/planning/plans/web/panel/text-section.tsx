import { lazy, Suspense } from 'react'
import { loadWithMessages } from '#platform/web/catalogue.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { ElementPart } from '../editing/use-element-edit.ts'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'
import { useFieldLabels } from '../use-field-labels.ts'
import { LocalizedTextField, useBegun } from './localized-text-field.tsx'

const ProseEditor = lazy(() => loadWithMessages(() => import('./prose-editor.tsx')))

/**
 * Shows the title, the benefit, the rationale and the text, in the reader's language. Outdated translations are marked.
 */
export function TextSection(part: ElementPart) {
  const { element } = part
  const messages = useMessages(planPageMessages)
  return (
    <div className={styles.form}>
      <LocalizedTextField {...part} field="title" required />
      {element.kind === 'strategic_objective' || element.gain ? (
        <LocalizedTextField {...part} field="gain" hint={messages.panel.gainHint} />
      ) : null}
      <LocalizedTextField {...part} field="rationale" />
      <BodyField {...part} />
    </div>
  )
}

function BodyField({ element, editable, save }: ElementPart) {
  const messages = useMessages(planPageMessages)
  const labels = useFieldLabels()
  const { language } = useLocalizedText()
  const { base, begin, end } = useBegun(element)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: observes the focus inside; the element itself has no function
    <div onFocus={begin} onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && end()}>
      <Suspense fallback={<Skeleton label={messages.loading} rows={3} />}>
        <ProseEditor
          key={`${base.revision}-${language}`}
          label={labels.body}
          value={base.body}
          language={language}
          editable={editable}
          onSave={(body) => save({ body }, undefined, base.revision)}
        />
      </Suspense>
    </div>
  )
}
