import { useQuery } from '@tanstack/react-query'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import type { Id } from '#shared/ids.ts'
import { evidenceApi } from './api.ts'
import { EvidenceFiles } from './evidence-files.tsx'

/** Lists the documents of a decision that was made outside a procedure here, under the version. */
export function DecisionDocuments({ versionId, versionNumber }: { versionId: Id; versionNumber: number }) {
  const messages = useMessages(planPageMessages)
  const { name } = useLocalizedText()
  const query = useQuery(evidenceApi.listDecisionDocuments.queryOptions({ input: { versionId } }))
  return (
    <QueryView query={query} showsLoading={false}>
      {({ documents, isExpected, decidedBy, abilities }) => (
        <>
          {isExpected && decidedBy && <p>{name(decidedBy)}</p>}
          <EvidenceFiles
            holderKind="version"
            id={versionId}
            subject={messages.versions.number(versionNumber)}
            files={documents}
            mayAttach={isExpected && abilities.attach}
            isExpected={isExpected}
            queryKeys={[evidenceApi.key()]}
          />
        </>
      )}
    </QueryView>
  )
}
