import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ElementResultCards, PhenomenonImage } from '#features/measurement/indicators/web/index.ts'
import { Failure } from '#platform/web/failure.tsx'
import type { CriterionGroup } from '#shared/pack-criterion.ts'
import { Button } from '#ui/button.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { Pill } from '#ui/pill.tsx'
import { SidePanel, SidePanelSection } from '#ui/side-panel.tsx'
import type { Matrix, Weighed } from '../../contract.ts'
import { getCell } from '../../model.ts'
import { prioritiesApi } from '../api.ts'
import { type MatrixAnalysis, usePriorityFormat } from '../page-state.ts'
import styles from '../priorities.module.css'
import { usePriorityActs } from '../use-acts.ts'
import { PhenomenonExpectations } from './expectations.tsx'
import { NotesForm } from './notes-form.tsx'
import { PreviousPlanSection } from './previous-plan.tsx'

interface DossierPanelProps {
  matrix: Matrix
  reading: MatrixAnalysis
  phenomenon: Weighed
  onClose: () => void
}

/** Shows all data about a phenomenon: figures, expectations, the previous plan, and possible measures. */
export function DossierPanel({ matrix, reading, phenomenon, onClose }: DossierPanelProps) {
  const { words, common, name, mean, number } = usePriorityFormat(matrix)
  const { phenomenonId, code, names, before, hours } = phenomenon
  const { plan, abilities } = matrix
  const dossier = useQuery(prioritiesApi.getDossier.queryOptions({ input: { planId: plan.id, phenomenonId } }))
  const phenomenonRank = reading.byId.get(phenomenonId)
  const saying = { matrix, reading, phenomenonId }
  const image = { phenomenonId }
  return (
    <SidePanel title={name(names)} eyebrow={code} closeLabel={words.close} onClose={onClose}>
      <p className={styles.line}>
        {phenomenonRank && (
          <strong>{`${words.decision.rank(phenomenonRank.rank)} · ${mean(phenomenonRank.mean)}`}</strong>
        )}
        {before && <Pill>{words.dossier.before(common.outcomes[before])}</Pill>}
        {hours !== null && <Pill>{words.dossier.hours(number(hours))}</Pill>}
      </p>
      {dossier.error && <Failure error={dossier.error} onRetry={() => void dossier.refetch()} />}
      <SidePanelSection heading={words.groups.objective}>
        <Evidence {...saying} group="objective" />
        {dossier.data && <PhenomenonImage {...image} areaId={dossier.data.areaId} perception={false} />}
        {dossier.data && dossier.data.elementIds.length > 0 && (
          <>
            <h4 className={styles.quiet}>{words.dossier.inPlan}</h4>
            <ElementResultCards
              planId={plan.id}
              elementIds={dossier.data.elementIds}
              none={words.dossier.noIndicators}
            />
          </>
        )}
      </SidePanelSection>
      <SidePanelSection heading={words.groups.subjective}>
        <Evidence {...saying} group="subjective" />
        {dossier.data && <PhenomenonImage {...image} areaId={dossier.data.areaId} perception />}
      </SidePanelSection>
      <SidePanelSection heading={words.groups.expectation}>
        <Evidence {...saying} group="expectation" />
        <PhenomenonExpectations matrix={matrix} phenomenonId={phenomenonId} />
      </SidePanelSection>
      <SidePanelSection heading={words.groups.previous}>
        <Evidence {...saying} group="previous" />
        {dossier.data && <PreviousPlanSection former={dossier.data.former} before={before} />}
      </SidePanelSection>
      <SidePanelSection heading={words.groups.possibility}>
        <Evidence {...saying} group="possibility" />
        <NotesForm planId={plan.id} phenomenon={phenomenon} editable={abilities.rate} />
      </SidePanelSection>
      {abilities.rate && (
        <RemovePhenomenonButton planId={plan.id} phenomenonId={phenomenonId} named={name(names)} onDone={onClose} />
      )}
    </SidePanel>
  )
}

/** Shows the ratings under the criteria of a group, with the evidence. */
function Evidence(props: { matrix: Matrix; reading: MatrixAnalysis; phenomenonId: string; group: CriterionGroup }) {
  const { matrix, reading, phenomenonId, group } = props
  const { words, name, score } = usePriorityFormat(matrix)
  const criteria = matrix.criteria.filter((criterion) => criterion.group === group)
  return (
    <ul className={styles.list}>
      {criteria.map((criterion) => {
        const cell = getCell(reading.cells, phenomenonId, criterion.code)
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
            <span className={styles.quiet}>{isFilled ? rests.join(' · ') : words.matrix.nothing}</span>
          </li>
        )
      })}
    </ul>
  )
}

function RemovePhenomenonButton(props: { planId: string; phenomenonId: string; named: string; onDone: () => void }) {
  const { planId, phenomenonId, named, onDone } = props
  const { words } = usePriorityFormat({ phenomena: [], criteria: [] })
  const { removePhenomenon } = usePriorityActs(planId, onDone)
  const [asking, setAsking] = useState(false)
  return (
    <p data-print="hide">
      <Button size="small" variant="quiet" onClick={() => setAsking(true)}>
        {words.dossier.takeOut}
      </Button>
      <Confirm
        open={asking}
        title={words.dossier.takeOutTitle(named)}
        confirmLabel={words.dossier.takeOut}
        cancelLabel={words.cancel}
        onCancel={() => setAsking(false)}
        onConfirm={() => removePhenomenon.mutate({ planId, phenomenonId })}
      >
        {words.dossier.takeOutText}
      </Confirm>
    </p>
  )
}
