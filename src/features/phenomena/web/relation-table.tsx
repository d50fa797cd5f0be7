import { useReading, useWords } from '#platform/web/language.tsx'
import { DataTable } from '#ui/data-table.tsx'
import type { CrosswalkLink, Phenomenon } from '../contract.ts'
import { phenomenonMessages } from './messages/index.ts'

/** Links between two lists as a table: the twin of the picture, and what a narrow screen shows. */
export function RelationTable({ links, named }: { links: readonly CrosswalkLink[]; named: readonly Phenomenon[] }) {
  const words = useWords(phenomenonMessages)
  const { name } = useReading()
  const byId = new Map(named.map((one) => [one.id, one]))
  const said = (id: string | null) => (id ? name(byId.get(id)?.names) || byId.get(id)?.code : words.nothing)
  return (
    <DataTable
      caption={words.table}
      captionVisible
      maxHeight="min(640px, 80dvh)"
      rows={links}
      rowKey={(link) => link.id}
      columns={[
        { key: 'from', head: words.was, rowHead: true, cell: (link) => said(link.fromId) },
        { key: 'relation', head: words.relation, cell: (link) => words.relations[link.relation] },
        {
          key: 'to',
          head: words.became,
          cell: (link) => (link.relation === 'new' ? '' : said(link.toId)),
        },
        { key: 'note', head: words.note, cell: (link) => link.note },
        { key: 'author', head: words.author, cell: (link) => link.author },
      ]}
    />
  )
}
