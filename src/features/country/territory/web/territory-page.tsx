import { useKinds } from '#features/country/registry/web/kinds.ts'
import { registryMessages } from '#features/country/registry/web/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { Card } from '#ui/card.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { AreaCard } from './area-card.tsx'
import { AreasTable } from './areas-table.tsx'
import { ChangesCard } from './changes-card.tsx'
import { ExportButtons } from './export-buttons.tsx'
import { latest } from './map-cells.ts'
import { territoryMessages } from './messages/index.ts'
import { RegionForm } from './regions/region-form.tsx'
import { RegionsCard } from './regions/regions-card.tsx'
import { useRegions } from './regions/use-regions.ts'
import { TerritoryFilters } from './territory-filters.tsx'
import { TerritoryMap } from './territory-map.tsx'
import styles from './territory-page.module.css'
import { type TerritoryLayer, useTerritory, useTerritoryChoice } from './use-territory.ts'

/**
 * The page of the country: a map of a division at a single level on a given day, the changes, and a table of all areas.
 */
export default function TerritoryPage() {
  const messages = useMessages(territoryMessages)
  const common = useMessages(registryMessages)
  const { name } = useLocalizedText()
  const { areaKind } = useKinds()
  const choice = useTerritoryChoice()
  const territory = useTerritory(choice)
  const regions = useRegions(choice.date)
  const offered: TerritoryLayer[] = territory.grouped
    ? ['above']
    : territory.areas?.rows.some((area) => latest(area) !== undefined)
      ? ['population', 'above', 'announced']
      : ['above', 'announced']
  const layer = offered.find((value) => value === choice.show) ?? offered[0] ?? 'above'
  const outside = territory.tree?.outside ?? []
  const query = {
    data: territory.pending ? undefined : territory,
    error: choice.country.error ?? territory.error,
    refetch: () => Promise.all([choice.country.refetch(), territory.refetch()]),
  }
  return (
    <>
      <PageHeader
        title={common.territory}
        intro={messages.intro}
        actions={
          <ExportButtons
            kind={choice.kind}
            date={choice.date}
            hasBoundaries={territory.map?.mapType === 'boundaries'}
          />
        }
      />
      <TerritoryFilters choice={choice} show={layer} availableLayers={offered} />
      <QueryView query={query} rows={12}>
        {() => (
          <>
            <div className={styles.columns}>
              <TerritoryMap choice={choice} territory={territory} show={layer} regions={regions} />
              <div className={styles.stack}>
                {regions.draft ? (
                  <RegionForm draft={regions.draft} regions={regions} />
                ) : (
                  <RegionsCard regions={regions} date={choice.date} />
                )}
                {choice.selected && (
                  <AreaCard areaId={choice.selected} date={choice.date} onClose={() => choice.select('')} />
                )}
                {territory.changes && (
                  <ChangesCard changes={territory.changes} date={choice.date} setOn={choice.setOn} />
                )}
                {outside.length > 0 && (
                  <Card title={messages.outside} hint={messages.outsideHint}>
                    <ul className={styles.changes}>
                      {outside.map((area) => (
                        <li key={area.id}>
                          <Link href={`/territory/${area.id}`}>{name(area.names)}</Link>{' '}
                          <span className={styles.quiet}>{areaKind(area.kind)}</span>
                        </li>
                      ))}
                    </ul>
                  </Card>
                )}
              </div>
            </div>
            <Card flush>
              <div className={styles.table}>
                <AreasTable choice={choice} territory={territory} />
              </div>
            </Card>
          </>
        )}
      </QueryView>
    </>
  )
}
