import { useQuery } from '@tanstack/react-query'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { Pill } from '#ui/pill.tsx'
import { SidePanel, SidePanelSection } from '#ui/side-panel.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { Element } from '../../entities.ts'
import { isFieldOfKind } from '../../fields/values/model.ts'
import { planMessages } from '../../messages/index.ts'
import { planApi } from '../api.ts'
import { BoundNote } from '../binding/bound-rows.tsx'
import { Conflict } from '../editing/conflict.tsx'
import { useElementEdit } from '../editing/use-element-edit.ts'
import { SectionGuidancePanel } from '../guidance/section-guidance.tsx'
import { planPageMessages } from '../messages/index.ts'
import { elementFields, elementPanel } from '../slots.ts'
import { useFieldLabels } from '../use-field-labels.ts'
import { Answerable } from './accountable-function.tsx'
import { DetailsSection } from './details-section.tsx'
import { LinksSection } from './links-section.tsx'
import { panelMessages } from './messages.ts'
import { NeedsSection } from './needs-section.tsx'
import { OriginSection } from './origin-section.tsx'
import { ResourcesSection } from './resources-section.tsx'
import { SignaturesSection } from './signatures-section.tsx'
import { SteeringFields } from './steering-fields.tsx'
import { TerritoriesSection } from './territories-section.tsx'
import { TextSection } from './text-section.tsx'
import { TranslationsSection } from './translations-section.tsx'
import { useFieldFocus } from './use-focus-at.ts'

/** Checks whether the items of a relation that only some kinds use are shown: if there are any, or if they can be added. */
const isShown = (element: Element, relation: 'signatures' | 'territories', editable: boolean) =>
  element[relation].length > 0 || (editable && isFieldOfKind(relation, element.kind))

/** Shows an element in working order: the text, accountable functions, resources, needs and links. */
export function ElementPanel({ elementId, onClose }: { elementId: string; onClose: () => void }) {
  const messages = useMessages(planPageMessages)
  const more = useMessages(panelMessages)
  const common = useMessages(planMessages)
  const labels = useFieldLabels()
  const { renderText } = useLocalizedText()
  const query = useQuery(planApi.outline.getElement.queryOptions({ input: { id: elementId } }))
  const edit = useElementEdit(query.data?.element, query.data?.element.planId)
  const element = query.data?.element
  const ground = useFieldFocus(element !== undefined)
  const parts = {
    element: element!,
    editable: query.data?.editable ?? false,
    isDesignated: query.data?.isDesignated,
    save: edit.save,
    functions: query.data?.functions ?? [],
  }
  return (
    <SidePanel
      title={element ? renderText(element.title) || common.kinds[element.kind] : messages.loading}
      eyebrow={element?.code ?? undefined}
      closeLabel={messages.close}
      onClose={onClose}
    >
      {query.error ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : !element ? (
        <Skeleton label={messages.loading} rows={8} />
      ) : (
        <div ref={ground}>
          <p>
            <Pill tone="info">{common.kinds[element.kind]}</Pill>{' '}
            {element.chainLinks.length > 0 && (
              <Pill>{element.chainLinks.map((link) => common.chainLinks[link]).join(' → ')}</Pill>
            )}
          </p>
          <OriginSection elementId={elementId} />
          <BoundNote id={elementId} />
          {element.kind === 'section' && <SectionGuidancePanel {...parts} />}
          <Conflict conflict={edit.conflict} onResolve={edit.resolve} />
          <SlotParts slot={elementPanel} partProps={{ planId: element.planId, elementId }} />
          <SidePanelSection heading={messages.panel.text}>
            <div data-part="words">
              <TextSection {...parts} />
            </div>
          </SidePanelSection>
          <SidePanelSection heading={more.translations.heading}>
            <TranslationsSection {...parts} />
          </SidePanelSection>
          <SidePanelSection heading={messages.panel.answerable}>
            <div data-part="answerable">
              <Answerable {...parts} />
            </div>
          </SidePanelSection>
          <SidePanelSection heading={messages.panel.steering}>
            <div data-part="steering">
              <SteeringFields {...parts} />
            </div>
          </SidePanelSection>
          <SlotParts slot={elementFields} partProps={parts} />
          <DetailsSection {...parts} />
          {isShown(element, 'signatures', parts.editable) && (
            <SidePanelSection heading={labels.signatures}>
              <div data-part="signatures">
                <SignaturesSection {...parts} />
              </div>
            </SidePanelSection>
          )}
          {isShown(element, 'territories', parts.editable) && (
            <SidePanelSection heading={labels.territories}>
              <div data-part="territories">
                <TerritoriesSection {...parts} />
              </div>
            </SidePanelSection>
          )}
          <SidePanelSection heading={messages.panel.resources}>
            <div data-part="resources">
              <ResourcesSection {...parts} />
            </div>
          </SidePanelSection>
          <SidePanelSection heading={messages.panel.needs}>
            <div data-part="needs">
              <NeedsSection {...parts} />
            </div>
          </SidePanelSection>
          <SidePanelSection heading={messages.panel.links}>
            <div data-part="links">
              <LinksSection {...parts} />
            </div>
          </SidePanelSection>
        </div>
      )}
    </SidePanel>
  )
}
