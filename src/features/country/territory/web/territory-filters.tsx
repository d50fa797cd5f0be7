import { sentence, useKinds } from '#features/country/registry/web/kinds.ts'
import { registryMessages } from '#features/country/registry/web/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { territoryMessages } from './messages/index.ts'
import styles from './territory-page.module.css'
import { type TerritoryChoice, type TerritoryLayer, territoryLayers } from './use-territory.ts'

/** Shows the filters of the page: division, level, day, search text and colour. All are kept in the address. */
export function TerritoryFilters(props: {
  choice: TerritoryChoice
  show: TerritoryLayer
  availableLayers: readonly TerritoryLayer[]
}) {
  const { choice, show, availableLayers } = props
  const messages = useMessages(territoryMessages)
  const common = useMessages(registryMessages)
  const { name } = useLocalizedText()
  const { areaKind } = useKinds()
  return (
    <div className={styles.filters}>
      <SelectField
        label={messages.division}
        value={choice.hierarchy}
        data={choice.hierarchies.map((hierarchy) => ({ value: hierarchy.code, label: name(hierarchy.names) }))}
        onChange={(event) => choice.setDivision(event.currentTarget.value)}
      />
      <SelectField
        label={common.level}
        value={choice.kind}
        data={choice.kinds.map((kind) => ({ value: kind, label: sentence(areaKind(kind)) }))}
        onChange={(event) => choice.setLevel(event.currentTarget.value)}
      />
      {availableLayers.length > 1 && (
        <SelectField
          label={messages.shown}
          value={show}
          data={territoryLayers
            .filter((territoryLayer) => availableLayers.includes(territoryLayer))
            .map((territoryLayer) => ({ value: territoryLayer, label: messages.show[territoryLayer] }))}
          onChange={(event) => choice.setShow(event.currentTarget.value)}
        />
      )}
      <div className={styles.when}>
        <DateField label={common.asOn} value={choice.date} onChange={(event) => choice.setOn(event.target.value)} />
        {choice.date && <Button onClick={() => choice.setOn('')}>{common.today}</Button>}
      </div>
      <TextField
        label={common.search}
        type="search"
        value={choice.terms}
        onChange={(event) => choice.setTerms(event.target.value)}
        maxLength={200}
      />
    </div>
  )
}
