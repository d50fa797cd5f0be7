import { ORPCError } from '@orpc/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { useToast } from '#ui/toast.tsx'
import type { RejectedElement } from '../../bulk/contract.ts'
import type { OmittedReference } from '../../copy/contract.ts'
import { planMessages } from '../../messages/index.ts'
import { planApi, type planClient } from '../api.ts'
import { getMutationScope, refreshOutline, removeOutlineRows } from '../editing/outline-cache.ts'
import { outlineMessages } from './messages/index.ts'

export type BulkPatch = Parameters<typeof planClient.bulk.changeElements>[0]['patch']

/** Returns the outline acts for elements. An error names the elements that prevent the act. */
export function useOutlineActs(planId: Id, onAddRefused: () => void) {
  const describeError = useErrorMessage(useMessages(planMessages).errors)
  const toast = useToast()
  const queries = useQueryClient()
  const [rejectedElements, setRefused] = useState<readonly RejectedElement[]>([])
  const [omittedReferences, setLeftOut] = useState<readonly OmittedReference[]>([])
  const onError = (error: unknown) => {
    if (error instanceof ORPCError && error.code === 'ELEMENTS_REJECTED') setRefused(error.data.rejectedElements)
    else toast({ message: describeError(error), tone: 'bad' })
    void queries.invalidateQueries({ queryKey: planApi.key() })
  }
  /** Removes deleted elements from the page and requests the elements that referred to them. */
  const updateAfterDelete = (ids: readonly Id[]) => {
    removeOutlineRows(queries, planId, ids)
    return refreshOutline(queries, planId, [], 0)
  }
  const acts = useOutlineMutations(planId, { onError, onAddRefused, onOmitted: setLeftOut })
  return {
    rejectedElements,
    omittedReferences,
    dismiss: () => {
      setRefused([])
      setLeftOut([])
    },
    add: acts.add.mutate,
    move: (ids: readonly Id[], target: { parentId: Id; afterId?: Id | null }) =>
      ids.length === 1
        ? acts.move.mutate({ id: ids[0]!, ...target })
        : acts.moveAll.mutate({ planId, ids: [...ids], ...target }),
    change: (elements: readonly { id: Id; revision: number }[], patch: BulkPatch, reason?: string) =>
      acts.change.mutate({ planId, elements: elements.map(({ id, revision }) => ({ id, revision })), patch, reason }),
    /** @param whole including their descendants */
    remove: (tops: readonly Id[], whole: readonly Id[]) => {
      const done =
        tops.length === 1
          ? acts.remove.mutateAsync({ id: tops[0]! })
          : acts.removeAll.mutateAsync({ planId, ids: [...tops] })
      return done.then(
        () => updateAfterDelete(whole),
        () => undefined,
      )
    },
    paste: (fromIds: readonly Id[], target: { parentId: Id; afterId?: Id | null }) =>
      acts.paste.mutate({ planId, fromIds: [...fromIds], ...target }),
    pasting: acts.paste.isPending,
  }
}

/** Returns the mutations of the outline. They run one after the other and refresh the changed elements. */
function useOutlineMutations(
  planId: Id,
  callbacks: {
    onError: (error: unknown) => void
    onAddRefused: () => void
    onOmitted: (references: readonly OmittedReference[]) => void
  },
) {
  const { onError, onAddRefused, onOmitted } = callbacks
  const messages = useMessages(outlineMessages)
  const toast = useToast()
  const queries = useQueryClient()
  const scope = getMutationScope(planId)
  const refreshElements = (ids: readonly Id[]) => refreshOutline(queries, planId, ids)
  const add = useMutation(
    planApi.outline.addElement.mutationOptions({
      scope,
      onError: (error) => {
        onAddRefused()
        onError(error)
      },
      onSuccess: (element) => refreshElements([element.id]),
    }),
  )
  const move = useMutation(
    planApi.outline.moveElement.mutationOptions({
      scope,
      onError,
      onSuccess: (_, input) => refreshElements([input.id]),
    }),
  )
  const moveAll = useMutation(
    planApi.bulk.moveElements.mutationOptions({ scope, onError, onSuccess: (_, input) => refreshElements(input.ids) }),
  )
  const change = useMutation(
    planApi.bulk.changeElements.mutationOptions({
      scope,
      onError,
      onSuccess: ({ changed }, input) => {
        toast({ message: changed === 0 ? messages.change.noChanges : messages.change.done(changed) })
        return refreshElements(input.elements.map((element) => element.id))
      },
    }),
  )
  const remove = useMutation(planApi.outline.removeElement.mutationOptions({ scope, onError }))
  const removeAll = useMutation(planApi.bulk.removeElements.mutationOptions({ scope, onError }))
  const paste = useMutation(
    planApi.copy.pasteElements.mutationOptions({
      scope,
      onError,
      onSuccess: (answer) => {
        toast({ message: messages.copy.pasted(answer.added) })
        onOmitted(answer.omittedReferences)
        return queries.invalidateQueries({ queryKey: planApi.key() })
      },
    }),
  )
  return { add, move, moveAll, change, remove, removeAll, paste }
}
