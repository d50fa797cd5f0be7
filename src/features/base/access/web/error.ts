import type { ORPCError } from '@orpc/client'
import type { z } from 'zod'
import type { PasswordFlaw } from '#platform/auth/contract.ts'
import { getErrorCode, useErrorMessage } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { accessMessages } from '../messages/index.ts'

/** Returns the flaw of a rejected password, if that was the reason. */
export function getPasswordFlaw(error: unknown): z.infer<typeof PasswordFlaw> | undefined {
  if (getErrorCode(error) !== 'PASSWORD_TOO_EASY') return undefined
  return ((error as ORPCError<string, unknown>).data as { flaw: z.infer<typeof PasswordFlaw> }).flaw
}

/**
 * Returns the error message of a sign-in page. Undefined without an error, or when the flaw is shown at the password
 * field.
 */
export function useSignInError(error: unknown): string | undefined {
  const messages = useMessages(accessMessages)
  const describeError = useErrorMessage(messages.errors)
  return error && !getPasswordFlaw(error) ? describeError(error) : undefined
}
