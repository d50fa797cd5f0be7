import { useMutation } from '@tanstack/react-query'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { keepFile } from '#platform/web/save-file.ts'
import { useMay } from '#platform/web/session.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { TabBar } from '#ui/tab-bar.tsx'
import { useToast } from '#ui/toast.tsx'
import { type ListName, listNames } from '../../list-workbooks/contract.ts'
import { listBookMessages } from '../../list-workbooks/messages/index.ts'
import { registryClient } from '../api.ts'
import { listBookAddress } from './addresses.ts'
import { BringList } from './import-list.tsx'
import styles from './list-workbook.module.css'

export const OrganisationBookPage = () => <ListBookPage list="organisations" />
export const FunctionBookPage = () => <ListBookPage list="functions" />
export const AreaBookPage = () => <ListBookPage list="areas" />
export const CompetenceBookPage = () => <ListBookPage list="competences" />
export const PhenomenonBookPage = () => <ListBookPage list="phenomena" />

/** Exports a list of the registry as a workbook for readers, and imports it for editors. */
function ListBookPage({ list }: { list: ListName }) {
  const { page: words, lists } = useWords(listBookMessages)
  const common = useWords(platformMessages)
  const may = useMay()
  const tabs = listNames.map((one) => ({
    id: one,
    label: lists[one],
    href: listBookAddress[one],
    current: one === list,
  }))
  return (
    <>
      <PageHeader title={words.title} lede={words.lede} />
      <TabBar tabs={tabs} label={words.which} more={common.moreTabs} />
      <div className={styles.cards}>
        <TakeList list={list} />
        {may(list === 'competences' ? 'competence.write' : 'registry.write') ? (
          <BringList key={list} list={list} />
        ) : (
          <p className={styles.quiet}>{words.readOnly}</p>
        )}
      </div>
    </>
  )
}

function TakeList({ list }: { list: ListName }) {
  const words = useWords(listBookMessages).page
  const { language } = useReading()
  const refusal = useRefusalWords()
  const toast = useToast()
  const take = useMutation({
    mutationFn: (empty: boolean) => registryClient.listBooks[list].exportList({ language, empty }),
    onSuccess: keepFile,
    onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
  })
  const busy = (empty: boolean) => take.isPending && take.variables === empty
  return (
    <Card title={words.takeTitle} note={words.takeNotes[list]}>
      <div className={styles.buttons}>
        <Button busy={busy(false)} onClick={() => take.mutate(false)}>
          {words.take}
        </Button>
        <Button busy={busy(true)} onClick={() => take.mutate(true)}>
          {words.takeEmpty}
        </Button>
      </div>
    </Card>
  )
}
