import { useMessages } from '#platform/web/language.tsx'
import { maxPoints } from '../entities.ts'
import { arePointsValid } from '../model.ts'
import { opinionPageMessages } from './messages/index.ts'

/** Returns a function that returns the error message for points; undefined if they can be saved. */
export function usePointsError() {
  const messages = useMessages(opinionPageMessages)
  return (points: readonly string[]): string | undefined => {
    if (points.length === 0 || arePointsValid(points)) return undefined
    return points.length > maxPoints ? messages.tooMany(maxPoints) : messages.tooShort
  }
}
