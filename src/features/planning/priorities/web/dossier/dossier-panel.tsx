import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failure } from '#platform/web/failure.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import type { CriterionGroup } from '#shared/pack-criterion.ts'
import { Button } from '#ui/button.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { Pill } from '#ui/pill.tsx'
import { SidePanel, SidePanelSection } from '#ui/side-panel.tsx'
import type { PriorityMatrix, RankedPhenomenon } from '../../contract.ts'
import { getCell } from '../../model.ts'
import { prioritiesApi } from '../api.ts'
import { type MatrixAnalysis, usePriorityFormat } from '../page-state.ts'
import styles from '../priorities.module.css'
import { dossierFigures, dossierResults } from '../slots.ts'
import { usePriorityActs } from '../use-acts.ts'
import { PhenomenonExpectations } from './expectations.tsx'
import { NotesForm } from './notes-form.tsx'
import { PreviousPlanSection } from './previous-plan.tsx'

interface DossierPanelProps {
  matrix: PriorityMatrix
  analysis: MatrixAnalysis
  phenomenon: RankedPhenomenon
  onClose: () => void
}

/** Shows all data about a phenomenon: figures, expectations, the previous plan, and possible measures. */
export function DossierPanel({ matrix, analysis, phenomenon, onClose }: DossierPanelProps) {
  const { messages, common, name, mean, number } = usePriorityFormat(matrix)
  const { phenomenonId, code, names, previousOutcome, hours } = phenomenon
  const { plan, abilities } = matrix
  const dossier = useQuery(prioritiesApi.getDossier.queryOptions({ input: { planId: plan.id, phenomenonId } }))
  const phenomenonRank = analysis.byId.get(phenomenonId)
  const saying = { matrix, analysis, phenomenonId }
  return (
    <SidePanel title={name(names)} eyebrow={code} closeLabel={messages.close} onClose={onClose}>
      <p className={styles.line}>
        {phenomenonRank && (
          <strong>{`${messages.decision.rank(phenomenonRank.rank)} · ${mean(phenomenonRank.mean)}`}</strong>
        )}
        {previousOutcome && <Pill>{messages.dossier.before(common.outcomes[previousOutcome])}</Pill>}
        {hours !== null && <Pill>{messages.dossier.hours(number(hours))}</Pill>}
      </p>
      {dossier.error && <Failure error={dossier.error} onRetry={() => void dossier.refetch()} />}
      <SidePanelSection heading={messages.groups.objective}>
        <Evidence {...saying} group="objective" />
        {dossier.data && (
          <SlotParts
            slot={dossierFigures}
            partProps={{ phenomenonId, areaId: dossier.data.areaId, perception: false }}
          />
        )}
        {dossier.data && dossier.data.elementIds.length > 0 && (
          <>
            <h4 className={styles.quiet}>{messages.dossier.inPlan}</h4>
            <SlotParts
              slot={dossierResults}
              partProps={{
                planId: plan.id,
                elementIds: dossier.data.elementIds,
                emptyText: messages.dossier.noIndicators,
              }}
            />
          </>
        )}
      </SidePanelSection>
      <SidePanelSection heading={messages.groups.subjective}>
        <Evidence {...saying} group="subjective" />
        {dossier.data && (
          <SlotParts
            slot={dossierFigures}
            partProps={{ phenomenonId, areaId: dossier.data.areaId, perception: true }}
          />
        )}
      </SidePanelSection>
      <SidePanelSection heading={messages.groups.expectation}>
        <Evidence {...saying} group="expectation" />
        <PhenomenonExpectations matrix={matrix} phenomenonId={phenomenonId} />
      </SidePanelSection>
      <SidePanelSection heading={messages.groups.previous}>
        <Evidence {...saying} group="previous" />
        {dossier.data && (
          <PreviousPlanSection previousPlan={dossier.data.previousPlan} previousOutcome={previousOutcome} />
        )}
      </SidePanelSection>
      <SidePanelSection heading={messages.groups.possibility}>
        <Evidence {...saying} group="possibility" />
        <NotesForm planId={plan.id} phenomenon={phenomenon} editable={abilities.rate} />
      </SidePanelSection>
      {abilities.rate && (
        <RemovePhenomenonButton
          planId={plan.id}
          phenomenonId={phenomenonId}
          phenomenonName={name(names)}
          onDone={onClose}
        />
      )}
    </SidePanel>
  )
}

/** Shows the ratings under the criteria of a group, with the evidence. */
function Evidence(props: {
  matrix: PriorityMatrix
  analysis: MatrixAnalysis
  phenomenonId: string
  group: CriterionGroup
}) {
  const { matrix, analysis, phenomenonId, group } = props
  const { messages, name, score } = usePriorityFormat(matrix)
  const criteria = matrix.criteria.filter((criterion) => criterion.group === group)
  return (
    <ul className={styles.list}>
      {criteria.map((criterion) => {
        const cell = getCell(analysis.cells, phenomenonId, criterion.code)
        const rests = [
          ...new Set(
            matrix.ratings.filter((rating) => cell.ratings.includes(rating)).flatMap(({ evidence }) => evidence ?? []),
          ),
        ]
        const isFilled = cell.ratings.length > 0 || cell.agreed
        return (
          <li key={criterion.code}>
            <span className={styles.line}>
              <span>{name(criterion.names)}</span>
              <strong>{isFilled ? score(cell.score) : ''}</strong>
            </span>
            <span className={styles.quiet}>{isFilled ? rests.join(' · ') : messages.matrix.noScore}</span>
          </li>
        )
      })}
    </ul>
  )
}

function RemovePhenomenonButton(props: {
  planId: string
  phenomenonId: string
  phenomenonName: string
  onDone: () => void
}) {
  const { planId, phenomenonId, phenomenonName, onDone } = props
  const { messages } = usePriorityFormat({ phenomena: [], criteria: [] })
  const { removePhenomenon } = usePriorityActs(planId, onDone)
  const [asking, setAsking] = useState(false)
  return (
    <p data-print="hide">
      <Button size="small" variant="quiet" onClick={() => setAsking(true)}>
        {messages.dossier.remove}
      </Button>
      <Confirm
        open={asking}
        title={messages.dossier.removeTitle(phenomenonName)}
        confirmLabel={messages.dossier.remove}
        cancelLabel={messages.cancel}
        onCancel={() => setAsking(false)}
        onConfirm={() => removePhenomenon.mutate({ planId, phenomenonId })}
      >
        {messages.dossier.removeText}
      </Confirm>
    </p>
  )
}
