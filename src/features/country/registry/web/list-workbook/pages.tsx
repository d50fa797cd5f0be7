import { useMutation } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { saveGeneratedFile } from '#platform/web/save-file.ts'
import { useMay } from '#platform/web/session.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Row } from '#ui/layout.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { TabBar } from '#ui/tab-bar.tsx'
import { type ListName, listNames } from '../../list-workbooks/contract.ts'
import { listWorkbookMessages } from '../../list-workbooks/messages/index.ts'
import { registryClient } from '../api.ts'
import { listWorkbookPaths } from './addresses.ts'
import { ImportList } from './import-list.tsx'
import styles from './list-workbook.module.css'

export const OrganisationWorkbookPage = () => <ListWorkbookPage list="organisations" />
export const FunctionWorkbookPage = () => <ListWorkbookPage list="functions" />
export const AreaWorkbookPage = () => <ListWorkbookPage list="areas" />
export const ForeignAreaWorkbookPage = () => <ListWorkbookPage list="foreignAreas" />
export const CompetenceWorkbookPage = () => <ListWorkbookPage list="competences" />
export const PhenomenonWorkbookPage = () => <ListWorkbookPage list="phenomena" />

/** Exports a list of the registry as a workbook for readers, and imports it for editors. */
function ListWorkbookPage({ list }: { list: ListName }) {
  const { page: messages, lists } = useMessages(listWorkbookMessages)
  const common = useMessages(platformMessages)
  const may = useMay()
  const tabs = listNames.map((listName) => ({
    id: listName,
    label: lists[listName],
    href: listWorkbookPaths[listName],
    current: listName === list,
  }))
  return (
    <>
      <PageHeader title={messages.title} intro={messages.intro} />
      <TabBar tabs={tabs} label={messages.which} moreLabel={common.moreTabs} />
      <div className={styles.cards}>
        <ExportList list={list} />
        {may(list === 'competences' ? 'competence.write' : 'registry.write') ? (
          <ImportList key={list} list={list} />
        ) : (
          <p className={styles.quiet}>{messages.readOnly}</p>
        )}
      </div>
    </>
  )
}

function ExportList({ list }: { list: ListName }) {
  const messages = useMessages(listWorkbookMessages).page
  const { language } = useLocalizedText()
  const feedback = useMutationFeedback()
  const take = useMutation({
    mutationFn: (empty: boolean) => registryClient.listWorkbooks[list].exportList({ language, empty }),
    ...feedback(undefined, saveGeneratedFile),
  })
  const busy = (empty: boolean) => take.isPending && take.variables === empty
  return (
    <Card title={messages.exportTitle} hint={messages.exportHints[list]}>
      <Row>
        <Button busy={busy(false)} onClick={() => take.mutate(false)}>
          {messages.downloadWorkbook}
        </Button>
        <Button busy={busy(true)} onClick={() => take.mutate(true)}>
          {messages.downloadEmpty}
        </Button>
      </Row>
    </Card>
  )
}
