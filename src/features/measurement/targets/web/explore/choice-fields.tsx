import { AreaPicker, AreasPicker, useKinds } from '#features/country/registry/web/index.ts'
import { peerOrders } from '#features/measurement/indicators/web/areas/peers.ts'
import { IndicatorsPicker } from '#features/measurement/indicators/web/indicator-picker.tsx'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Card } from '#ui/card.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { maxAreas, maxIndicators } from './choice.ts'
import styles from './explore.module.css'
import { exploreMessages } from './messages/index.ts'
import type { Choosing } from './use-choice.ts'
import type { Explored } from './use-explorer-data.ts'

const yearsOffered = 40
/** Represents every part of a dimension. */
const eachPart = '*'

interface ChoiceProps {
  explorerData: Explored
  choiceState: Choosing
}

/** Fields to select indicators, areas, period and parts. */
export function ChoiceFields(props: ChoiceProps) {
  return (
    <Card>
      <SubjectFields {...props} />
      <div className={styles.fields}>
        <PeriodFields {...props} />
        <DimensionFields {...props} />
        <DisplayFields choiceState={props.choiceState} />
      </div>
    </Card>
  )
}

function SubjectFields({ explorerData, choiceState }: ChoiceProps) {
  const { fields } = useMessages(exploreMessages)
  const { areaKind } = useKinds()
  const { choice, choose, chooseAreaFilter } = choiceState
  const { groupAreas } = explorerData
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)
  return (
    <div className={styles.subject}>
      <IndicatorsPicker
        label={fields.indicators}
        description={choice.codes.length < maxIndicators ? fields.searchHint(maxIndicators) : fields.full}
        value={choice.codes}
        onChange={(codes) => choose({ codes: codes.slice(0, maxIndicators) })}
      />
      <AreasPicker
        label={fields.areas}
        description={choice.areaIds.length < maxAreas ? fields.searchHint(maxAreas) : fields.full}
        value={choice.areaIds}
        onChange={(ids) => choose({ areaIds: ids.slice(0, maxAreas) })}
      />
      <Stack gap={10}>
        <AreaPicker
          label={fields.within}
          description={fields.withinHelp}
          value={choice.areaGroup?.areaId ?? null}
          onChange={(areaId) => chooseAreaFilter(areaId ? { areaId, kind: '' } : undefined)}
        />
        {choice.areaGroup && groupAreas.kinds.length > 0 && (
          <SelectField
            label={fields.kind}
            value={groupAreas.kind}
            data={groupAreas.kinds.map((kind) => ({ value: kind, label: capital(areaKind(kind)) }))}
            onChange={(event) =>
              choice.areaGroup && chooseAreaFilter({ areaId: choice.areaGroup.areaId, kind: event.currentTarget.value })
            }
          />
        )}
      </Stack>
    </div>
  )
}

function PeriodFields({ explorerData, choiceState }: ChoiceProps) {
  const messages = useMessages(indicatorMessages)
  const { fields } = useMessages(exploreMessages)
  const { choice, choose } = choiceState
  const { pers, per } = explorerData
  const thisYear = new Date().getUTCFullYear()
  const offered = Array.from({ length: yearsOffered }, (_, index) => thisYear - index)
  // The address may contain another year.
  const chosenYears = [choice.from, choice.to].flatMap((year) => year ?? [])
  const years = [...new Set([...chosenYears, ...offered])].toSorted((left, other) => other - left).map(String)
  const parseYear = (text: string) => (text === '' ? undefined : Number(text))
  return (
    <>
      <SelectField
        label={fields.from}
        value={choice.from === undefined ? '' : String(choice.from)}
        data={[{ value: '', label: fields.ever }, ...years]}
        onChange={(event) => choose({ from: parseYear(event.currentTarget.value) })}
      />
      <SelectField
        label={fields.to}
        value={choice.to === undefined ? '' : String(choice.to)}
        data={[{ value: '', label: fields.now }, ...years]}
        onChange={(event) => choose({ to: parseYear(event.currentTarget.value) })}
      />
      {pers.length > 1 && (
        <SelectField
          label={messages.per.label}
          value={per}
          data={pers.map((value) => ({ value, label: messages.per[value] }))}
          onChange={(event) => choose({ per: pers.find((value) => value === event.currentTarget.value) })}
        />
      )}
    </>
  )
}

function DimensionFields({ explorerData, choiceState }: ChoiceProps) {
  const messages = useMessages(indicatorMessages)
  const { fields } = useMessages(exploreMessages)
  const { name } = useLocalizedText()
  const { choice, choose } = choiceState
  const dimensions = new Map(
    [...explorerData.definitions.values()]
      .flatMap((definition) => definition.dimensions)
      .map((dimension) => [dimension.code, dimension]),
  )
  const choosePart = (code: string, value: string) => {
    const { [code]: _, ...others } = choice.parts
    if (value === eachPart) choose({ parts: others, split: code })
    else choose({ parts: { ...others, [code]: value }, split: choice.split === code ? '' : choice.split })
  }
  return [...dimensions.values()].map(({ code, names, values }) => (
    <SelectField
      key={code}
      label={name(names)}
      value={choice.split === code ? eachPart : (choice.parts[code] ?? '')}
      data={[
        { value: '', label: messages.area.whole },
        { value: eachPart, label: fields.eachPart },
        ...values.map((entry) => ({ value: entry.code, label: name(entry.names) })),
      ]}
      onChange={(event) => choosePart(code, event.currentTarget.value)}
    />
  ))
}

function DisplayFields({ choiceState: { choice, choose } }: Pick<ChoiceProps, 'choiceState'>) {
  const messages = useMessages(indicatorMessages)
  const { fields } = useMessages(exploreMessages)
  return (
    <>
      <SelectField
        label={fields.chartPer}
        value={choice.groupBy}
        data={(['indicator', 'area'] as const).map((value) => ({ value, label: fields.bys[value] }))}
        onChange={(event) => choose({ groupBy: event.currentTarget.value === 'area' ? 'area' : 'indicator' })}
      />
      <SelectField
        label={fields.scale}
        value={choice.scale}
        data={(['common', 'own'] as const).map((value) => ({ value, label: fields.scales[value] }))}
        onChange={(event) => choose({ scale: event.currentTarget.value === 'own' ? 'own' : 'common' })}
      />
      <SelectField
        label={messages.areas.order}
        value={choice.order}
        data={peerOrders.map((peerOrder) => ({ value: peerOrder, label: messages.areas.orders[peerOrder] }))}
        onChange={(event) => choose({ order: event.currentTarget.value === 'place' ? 'place' : 'name' })}
      />
    </>
  )
}
