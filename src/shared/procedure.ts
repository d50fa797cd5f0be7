import { oc } from '@orpc/contract'
import type { Permission } from './permission.ts'

/** What a contract says of each procedure, beside its shapes. */
export interface ProcedureMeta {
  /** Refuses by default: a procedure without one is a bug. `public` is for signing in, health, and signed links. */
  permission?: Permission | 'public'
  /**
   * `read` opens a read-only transaction; `write` is journaled; `outside` opens its own, because slow work stands around it.
   * `touch` writes what is no act of anybody and is forgotten soon (who is here now): it is not journaled.
   */
  effect?: 'read' | 'write' | 'outside' | 'touch'
  /** The payload holds secrets: the journal keeps its hash only. */
  secret?: boolean
  /** It takes a short code that somebody might guess: how often one caller tries is limited. */
  tried?: boolean
}

/** What is not said otherwise only reads. */
export const effectOf = ({ effect = 'read' }: ProcedureMeta): NonNullable<ProcedureMeta['effect']> => effect

/** The beginning of every procedure in a contract. */
export const procedure = oc.$meta<ProcedureMeta>({})
