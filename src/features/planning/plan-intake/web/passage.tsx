import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Row } from '#ui/layout.tsx'
import { SidePanel, SidePanelSection } from '#ui/side-panel.tsx'
import type { OpenIntake } from '../contract.ts'
import type { ProposedElement } from '../entities.ts'
import { intakeMessages } from '../messages/index.ts'
import { choose, filterFields, listAllowedKinds, setKind, setPlace } from '../outline/model.ts'
import { FieldChoice } from './field-choice.tsx'
import styles from './intake.module.css'
import { intakePageMessages } from './messages/index.ts'
import type { Proposal } from './use-proposal.ts'

export interface PassageProps {
  intake: OpenIntake
  proposal: Proposal
  element: ProposedElement
  title: string
  kindId: string
  onClose: () => void
  acts: { label: string; run: () => void; isOffered: boolean; isPrimary?: boolean }[]
  onSplit: (paragraph: number) => void
}

/**
 * Shows the source of a proposed element: the place in the document, the resulting content and the meanings of fields.
 */
export function Passage({ intake, proposal, element, title, kindId, onClose, acts, onSplit }: PassageProps) {
  const messages = useMessages(intakePageMessages)
  const common = useMessages(intakeMessages)
  const kinds = useMessages(planMessages).kinds
  const { language, name } = useLocalizedText()
  const lang = intake.language === language ? undefined : intake.language
  const isFree = intake.editable && element.elementId === null
  const { outline } = proposal
  const offered = [...new Set([element.kind, ...listAllowedKinds(outline, element.id, intake.nesting)])]
  return (
    <SidePanel
      title={<span lang={lang}>{title}</span>}
      eyebrow={`${kinds[element.kind]} · ${messages.decisions[element.elementId ? 'inPlan' : element.decision]}`}
      closeLabel={messages.close}
      onClose={onClose}
    >
      {isFree && (
        <Row gap={[8, 12]}>
          {acts
            .filter((act) => act.isOffered)
            .map((act) => (
              <Button key={act.label} size="small" variant={act.isPrimary ? 'primary' : 'default'} onClick={act.run}>
                {act.label}
              </Button>
            ))}
        </Row>
      )}
      <SidePanelSection heading={messages.becomes}>
        <p className={styles.quiet}>{common.grounds[element.ground]}</p>
        <SelectField
          id={kindId}
          label={messages.kind}
          value={element.kind}
          disabled={!isFree}
          data={offered.map((kind) => ({ value: kind, label: kinds[kind] }))}
          onChange={(event) =>
            proposal.edit(setKind(outline, element.id, event.currentTarget.value as ProposedElement['kind']))
          }
        />
        {element.parentId === null && (
          <SelectField
            label={messages.section}
            value={element.place ?? ''}
            disabled={!isFree}
            data={intake.sections.map(({ code, names }) => ({ value: code, label: name(names) }))}
            onChange={(event) => proposal.edit(setPlace(outline, element.id, event.currentTarget.value))}
          />
        )}
        {element.kind !== 'text' &&
          filterFields(intake.fields, element).map((field) => (
            <FieldChoice
              key={field.id}
              field={field}
              selectedValue={outline.choices[field.id]}
              lang={lang}
              disabled={!isFree}
              onChoose={(value) => proposal.edit(choose(outline, field.id, value))}
            />
          ))}
      </SidePanelSection>
      <SidePanelSection heading={messages.passage}>
        <PassageParagraphs intake={intake} element={element} onSplit={isFree ? onSplit : undefined} />
      </SidePanelSection>
    </SidePanel>
  )
}

/** Shows the paragraphs of the document from which the element was made. `onSplit` starts a new element at a paragraph. */
function PassageParagraphs(
  props: Pick<PassageProps, 'intake' | 'element'> & { onSplit: PassageProps['onSplit'] | undefined },
) {
  const { intake, element, onSplit } = props
  const messages = useMessages(intakePageMessages)
  const common = useMessages(intakeMessages)
  const { language } = useLocalizedText()
  const lang = intake.language === language ? undefined : intake.language
  const paragraphs = new Map(intake.paragraphs.map((paragraph) => [paragraph.number, paragraph]))
  return (
    <ol className={styles.passage}>
      {element.paragraphs.map((number, index) => (
        <li key={number} value={number} data-heading={number === element.heading || undefined}>
          <span lang={lang} dir="auto">
            {paragraphs.get(number)?.label} {paragraphs.get(number)?.text}
          </span>
          {onSplit && index > 0 && (
            <Button
              size="small"
              variant="quiet"
              aria-label={`${messages.split}: ${common.paragraph(number)}`}
              onClick={() => onSplit(number)}
            >
              {messages.split}
            </Button>
          )}
        </li>
      ))}
    </ol>
  )
}
