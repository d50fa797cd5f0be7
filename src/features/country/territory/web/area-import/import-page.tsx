import { listWorkbookPaths } from '#features/country/registry/web/list-workbook/addresses.ts'
import { registryMessages } from '#features/country/registry/web/messages/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { useMay } from '#platform/web/session.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Columns } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { ImportBoundaries } from './import-boundaries.tsx'
import { areaImportMessages } from './messages/index.ts'
import { RemoveBoundaries } from './remove-boundaries.tsx'

/** Imports areas and boundaries from files, each with a preview. */
export default function ImportPage() {
  const messages = useMessages(areaImportMessages)
  const registry = useMessages(registryMessages)
  const common = useMessages(platformMessages)
  const may = useMay()
  if (!may('registry.write')) {
    return (
      <EmptyState kind="not_allowed" title={common.notAllowed.title}>
        {common.notAllowed.text}
      </EmptyState>
    )
  }
  return (
    <>
      <PageHeader
        title={messages.title}
        intro={messages.intro}
        eyebrow={<Link href="/territory">{registry.territory}</Link>}
      />
      <Columns minWidth={420} align="start" stretch>
        <Card title={messages.areas} hint={messages.areasHint}>
          <ButtonLink href={listWorkbookPaths.areas}>{messages.toAreas}</ButtonLink>
        </Card>
        <ImportBoundaries />
        <RemoveBoundaries />
      </Columns>
    </>
  )
}
