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
  /** The version in force designates the element as confidential. */
  isDesignated?: true | undefined
  /**
   * Saves the fields. Returns whether the input is saved, or kept in the conflict with another person's change.
   * @param since the revision at the start of the edit, if older than the current revision
   */
  save: (patch: ElementPatch, reason?: string, since?: number) => Promise<boolean>
}

export interface EditConflict {
  elementId: string
  /** The revision of the other person's change. */
  revision: number
  changedBy: string | null
  patch: ElementPatch
  fields: Record<string, { yours?: unknown; theirs?: unknown }>
}

const isConflict = (error: unknown): error is ORPCError<'CHANGED_CONCURRENTLY', unknown> =>
  error instanceof ORPCError && error.code === 'CHANGED_CONCURRENTLY'

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
        if (isConflict(error)) {
          const data = error.data as { revision: number; changedBy: string | null; fields: EditConflict['fields'] }
          setConflict({ ...data, elementId: input.id, patch: input.patch })
        } else toast({ message: describeError(error), tone: 'bad' })
      },
      onSettled: (_, __, { id }) =>
        planId ? refreshOutline(queries, planId, [id]) : queries.invalidateQueries({ queryKey: planApi.key() }),
    }),
  )
  const save: ElementPart['save'] = async (patch, reason, since) => {
    const { current } = latest
    if (!current) return false
    const input = { id: current.id, revision: since ?? current.revision, patch, reason }
    return change.mutateAsync(input).then(() => true, isConflict)
  }
  return {
    conflict,
    save,
    resolve: (keep: 'mine' | 'theirs') => {
      setConflict(undefined)
      if (keep === 'theirs' || !conflict) return
      const { elementId, revision, patch } = conflict
      change.mutateAsync({ id: elementId, revision, patch }).catch((error: unknown) => {
        // Refused for another reason: the input stays in the conflict.
        if (!isConflict(error)) setConflict(conflict)
      })
    },
  }
}

/**
 * Returns a function that saves the input of a form and then closes it. After an error the form stays open with the
 * input.
 */
export function useSaveAndClose(save: ElementPart['save'], close: () => void) {
  const [isSaving, setIsSaving] = useState(false)
  return {
    isSaving,
    saveAndClose: async (...change: Parameters<ElementPart['save']>) => {
      setIsSaving(true)
      const isSaved = await save(...change)
      setIsSaving(false)
      if (isSaved) close()
    },
  }
}
