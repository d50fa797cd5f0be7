import { oc } from '@orpc/contract'
import type { Permission } from './permission.ts'

/** The metadata of a procedure in a contract, in addition to the schemas. */
export interface ProcedureMeta {
  /** Refuses by default: a missing permission is a bug. `public` is for sign-in, health and signed links. */
  permission?: Permission | 'public'
  /**
   * `read` opens a read-only transaction. `write` is recorded in the audit log. `outside` opens separate transactions,
   * because slow work happens between them. `touch` writes short-lived data that is no act of a user (current presence)
   * and is not recorded in the audit log.
   */
  effect?: 'read' | 'write' | 'outside' | 'touch'
  /** The payload contains secrets, so the audit log stores only the hash. */
  secret?: boolean
  /** The procedure accepts a short code that could be guessed. The number of attempts per caller is limited. */
  limitsAttempts?: boolean
  /**
   * The procedure serves Integral's own pages and commands (a preview, a suggestion, undo, a composed page) and changes
   * when they change. It is described, but it is not part of the API that stays compatible between versions.
   */
  isInternal?: boolean
}

/** Returns the effect of a procedure. The default is read-only. */
export const getEffect = ({ effect = 'read' }: ProcedureMeta): NonNullable<ProcedureMeta['effect']> => effect

const base = oc.$meta<ProcedureMeta>({})

/** A procedure whose type contains the effect, so that the compiler knows which procedures the audit log records. */
type WithEffect<Meta extends ProcedureMeta> = ReturnType<
  ReturnType<typeof oc.$meta<ProcedureMeta & Pick<Meta, keyof Meta & 'effect'>>>['meta']
>

/** The base of every procedure in a contract. */
export const procedure = base as Omit<typeof base, 'meta'> & {
  meta<const Meta extends ProcedureMeta>(meta: Meta): WithEffect<Meta>
}
