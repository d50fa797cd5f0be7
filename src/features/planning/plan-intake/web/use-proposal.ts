import { useMutation } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { OpenIntake } from '../contract.ts'
import type { ProposedOutline } from '../entities.ts'
import { intakeApi } from './api.ts'

/** Delay in milliseconds before a change is saved in the background. */
const pause = 600
const maxSteps = 200

/** Returns the state of the edited outline, with delayed saving and undo. */
export function useProposal(intake: OpenIntake) {
  const [outline, setOutline] = useState(intake.outline)
  const [problem, setProblem] = useState<unknown>()
  const [steps, setSteps] = useState<readonly ProposedOutline[]>([])
  const latest = useRef(outline)
  const savedOutline = useRef({ outline: intake.outline, revision: intake.revision })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  const { mutateAsync: save, isPending: isSaving } = useMutation(intakeApi.saveOutline.mutationOptions())
  const { mutateAsync: take, isPending: isInserting } = useMutation(intakeApi.insertAccepted.mutationOptions())
  const { id } = intake

  /**
   * Saves pending changes.
   * @returns whether everything is saved
   */
  const keep = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current)
    const written = turn.current.then(async () => {
      const next = latest.current
      if (next === savedOutline.current.outline) return true
      try {
        const { revision } = await save({ id, revision: savedOutline.current.revision, outline: next })
        savedOutline.current = { outline: next, revision }
        setProblem(undefined)
        return true
      } catch (error) {
        setProblem(error)
        return false
      }
    })
    turn.current = written
    return written
  }, [id, save])
  useEffect(() => () => void keep(), [keep])

  const updateOutline = (next: ProposedOutline) => {
    latest.current = next
    setOutline(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void keep(), pause)
  }
  return {
    outline,
    isSaving,
    isInserting,
    problem,
    canUndo: steps.length > 0,
    /**
     * Undefined: the change is not possible.
     * @returns whether the outline changed
     */
    edit: (next: ProposedOutline | undefined): boolean => {
      if (!next || !intake.editable) return false
      setSteps([...steps, outline].slice(-maxSteps))
      updateOutline(next)
      return true
    },
    undo: () => {
      const before = steps.at(-1)
      if (!before) return
      setSteps(steps.slice(0, -1))
      updateOutline(before)
    },
    /** Inserts the accepted elements into the plan. Earlier changes can no longer be undone. */
    insertAccepted: async () => {
      if (!(await keep())) return undefined
      const taken = await take({ id, revision: savedOutline.current.revision })
      savedOutline.current = { outline: taken.outline, revision: taken.revision }
      latest.current = taken.outline
      setOutline(taken.outline)
      setSteps([])
      return taken
    },
  }
}
export type Proposal = ReturnType<typeof useProposal>
