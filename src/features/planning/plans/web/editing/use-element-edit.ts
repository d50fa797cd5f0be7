import { ORPCError } from '@orpc/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { useToast } from '#ui/toast.tsx'
import type { Element } from '../../contract.ts'
import { planMessages } from '../../messages/index.ts'
import { planApi, type planClient } from '../api.ts'
import { getMutationScope, refreshOutline } from './outline-cache.ts'

export type ElementPatch = Parameters<typeof planClient.outline.changeElement>[0]['patch']

/** Properties of a panel section: the element, whether it is editable, and a function that saves some fields. */
export interface ElementPart {
  /** Names of the accountable functions. */
  functions: readonly {
    id: string
    functionNames: Record<string, string>
    organisationNames: Record<string, string>
  }[]
  element: Element
  editable: boolean
  /** `since`: the revision at the start of the edit, if older than the current revision. */
  save: (patch: ElementPatch, reason?: string, since?: number) => void
}

export interface EditConflict {
  elementId: string
  /** The revision of the other person's change. */
  revision: number
  changedBy: string | null
  patch: ElementPatch
  fields: Record<string, { yours?: unknown; theirs?: unknown }>
}

/**
 * Saves changes of an element. If another person changed the same field, no text is overwritten. Both texts are kept in
 * `conflict` until the user chooses.
 */
export function useElementEdit(element: Pick<Element, 'id' | 'revision'> | undefined, planId: Id | undefined) {
  const describeError = useErrorMessage(useMessages(planMessages).errors)
  const toast = useToast()
  const queries = useQueryClient()
  // An undo uses the current element, not the element at the time of rendering.
  const latest = useRef(element)
  latest.current = element ?? latest.current
  const [conflict, setConflict] = useState<EditConflict>()
  const change = useMutation(
    planApi.outline.changeElement.mutationOptions({
      ...(planId && { scope: getMutationScope(planId) }),
      onError: (error, input) => {
        if (error instanceof ORPCError && error.code === 'CHANGED_CONCURRENTLY') {
          const data = error.data as { revision: number; changedBy: string | null; fields: EditConflict['fields'] }
          setConflict({ ...data, elementId: input.id, patch: input.patch })
        } else toast({ message: describeError(error), tone: 'bad' })
      },
      onSettled: (_, __, { id }) =>
        planId ? refreshOutline(queries, planId, [id]) : queries.invalidateQueries({ queryKey: planApi.key() }),
    }),
  )
  return {
    conflict,
    save: (patch: ElementPatch, reason?: string, since?: number) => {
      const { current } = latest
      if (current) change.mutate({ id: current.id, revision: since ?? current.revision, patch, reason })
    },
    resolve: (keep: 'mine' | 'theirs') => {
      if (keep === 'mine' && conflict)
        change.mutate({ id: conflict.elementId, revision: conflict.revision, patch: conflict.patch })
      setConflict(undefined)
    },
  }
}
