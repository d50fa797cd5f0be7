import type { ORPCError } from '@orpc/client'
import type { z } from 'zod'
import type { PasswordFlaw } from '#platform/auth/contract.ts'
import { codeOf, useRefusalWords } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import { accessMessages } from '../messages/index.ts'

/** Returns the flaw of a rejected password, if that was the reason. */
export function flawOf(error: unknown): z.infer<typeof PasswordFlaw> | undefined {
  if (codeOf(error) !== 'PASSWORD_TOO_EASY') return undefined
  return ((error as ORPCError<string, unknown>).data as { flaw: z.infer<typeof PasswordFlaw> }).flaw
}

/**
 * Returns the error message of a sign-in page. Undefined without an error, or when the flaw is shown at the password
 * field.
 */
export function useDoorRefusal(error: unknown): string | undefined {
  const words = useWords(accessMessages)
  const refusal = useRefusalWords(words.refusals)
  return error && !flawOf(error) ? refusal(error) : undefined
}
